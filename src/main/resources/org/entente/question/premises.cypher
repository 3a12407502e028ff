// From what, and by which rule, a statement follows.
//
// Parameters: $subject, $relation and $object, IRIs.
// Columns: inference, rule, ruleName and its language, and of each premise the subject, relation and
// object.
MATCH (found:Inference {about: $subject + ' ' + last(split($relation, '#')) + ' ' + $object})
MATCH (found)-[:PREMISE]->(premise)-[:SUBJECT]->(subject)
OPTIONAL MATCH (premise)-[:OBJECT]->(object)
WITH *, [key IN keys(found) WHERE key STARTS WITH 'name_' | substring(key, 5)] AS languages
UNWIND CASE WHEN languages = [] THEN [null] ELSE languages END AS language
RETURN found.iri AS inference, found.rule AS rule, found['name_' + language] AS ruleName, language,
       subject.iri AS premiseSubject, premise.relation AS premiseRelation,
       coalesce(object.iri, premise.objectName) AS premiseObject
