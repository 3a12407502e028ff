// The claims that can't both hold, and the rule that says so.
//
// Columns: contradiction, rule, ruleName and its language, and of each of its two claims the claim,
// its subject and its object.
MATCH (found:Contradiction)-[:BETWEEN]->(claim:Claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
WITH *, [key IN keys(found) WHERE key STARTS WITH 'name_' | substring(key, 5)] AS languages
UNWIND CASE WHEN languages = [] THEN [null] ELSE languages END AS language
RETURN found.iri AS contradiction, found.rule AS rule, found['name_' + language] AS ruleName,
       language, claim.iri AS claim, subject.iri AS subject,
       coalesce(object.iri, claim.objectName) AS object
