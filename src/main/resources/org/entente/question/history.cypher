// The claims that have an actor or place as their subject or object, whoever denies or alleges them.
//
// Parameters: $actor, an IRI.
// Columns: claim, subject, relation, object, negated, status, source, begin, end, places, office,
// confidence, foundBy, document, text and its start and finish in the document, words: what made the
// claim, as "start-end".
MATCH (actor:Actor|Place {iri: $actor})<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(subject), (claim)-[:OBJECT]->(object), (claim)-[:IN]->(document)
// Passages that make the same claim may differ in who says so, when, and in what office.
WITH *, [(claim)-[:ATTRIBUTED_TO]->(speaker) | speaker.iri] AS sources,
     [claim.when] + coalesce(claim.moreWhens, []) AS times,
     [claim.office] + coalesce(claim.moreOffices, []) AS offices,
     [claim.foundBy] + coalesce(claim.moreFoundBy, []) AS entries,
     [claim.text] + coalesce(claim.moreTexts, []) AS texts,
     [claim.start] + coalesce(claim.moreStarts, []) AS starts,
     [claim.end] + coalesce(claim.moreEnds, []) AS ends
UNWIND CASE WHEN sources = [] THEN [null] ELSE sources END AS source
UNWIND times AS time
UNWIND offices AS office
UNWIND entries AS foundBy
UNWIND range(0, size(texts) - 1) AS passage
RETURN claim.iri AS claim, subject.iri AS subject, claim.relation AS relation, object.iri AS object,
       claim.negated AS negated, claim.status AS status, source,
       // A time reads 2024-11, 2015/2017, 2012/.. or ../2018.
       replace(head(split(coalesce(time, ''), '/')), '..', '') AS begin,
       replace(last(split(coalesce(time, ''), '/')), '..', '') AS `end`,
       [(claim)-[:AT]->(place) | place.iri] AS places, office, claim.confidence AS confidence,
       foundBy, document.iri AS document, texts[passage] AS text, starts[passage] AS start,
       ends[passage] AS finish,
       [word IN claim.words WHERE toInteger(split(word, '-')[0]) >= starts[passage]
          AND toInteger(split(word, '-')[1]) <= ends[passage]] AS words
