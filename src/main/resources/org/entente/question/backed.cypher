// Whom an actor backs, or what he leads, or what belongs to it: the same as backers from the other
// side. An ally backs its ally, so alliedWith counts in either order.
//
// Parameters: $actor, an IRI; $withInferred, whether what follows by rule counts too; $from and
// $to, the bounds of the time that is asked about, empty where there is none. A claim without a
// time of its own holds from the day of its document on.
// Columns: other, relation and self, with way "in" where other is the subject of the relation,
// "out" where self is, "both" where the relation is symmetric; whether the link is only inferred;
// whether some claim denies or contradicts it; the claims and documents that state it; the first and
// last date that they give it; the offices that they name.
MATCH (actor:Actor|Place {iri: $actor})
CALL (actor) {
  RETURN actor AS self
  UNION
  MATCH (actor)-[led:LEADS]->(self) WHERE NOT led.inferred
  RETURN self
  UNION
  MATCH (actor)<-[:STATE]-(self)
  RETURN self
}
MATCH (self)<-[mine:SUBJECT|OBJECT]-(said:Claim|Inference)-[theirs:SUBJECT|OBJECT]->(other)
WHERE said.relation IN ['supports', 'supportsMilitarily', 'supportsFinancially',
    'supportsPolitically', 'alliedWith']
  AND type(mine) <> type(theirs) AND other <> self
  AND CASE WHEN said:Claim THEN said.negated OR said.status = 'Asserted' ELSE $withInferred END
WITH self, said, other, CASE WHEN said.symmetric THEN 'both'
                             WHEN type(mine) = 'OBJECT' THEN 'in'
                             ELSE 'out' END AS way
WHERE way <> 'in'
OPTIONAL MATCH (said)-[:IN]->(document)
// A time reads 2024-11, 2015/2017, 2012/.. or ../2018.
WITH *, CASE WHEN said:Inference THEN said.times
             WHEN said.when IS NULL THEN []
             ELSE [said.when] + coalesce(said.moreWhens, []) END AS times
UNWIND CASE WHEN times = [] THEN [null] ELSE times END AS time
WITH *, replace(head(split(coalesce(time, ''), '/')), '..', '') AS opens,
        replace(last(split(coalesce(time, ''), '/')), '..', '') AS closes
WITH *, CASE WHEN time IS NULL THEN coalesce(document.date, '') ELSE opens END AS holdsFrom
WITH *, ($to = '' OR holdsFrom = '' OR left(holdsFrom, size($to)) <= left($to, size(holdsFrom)))
    AND ($from = '' OR closes = '' OR left(closes, size($from)) >= left($from, size(closes))) AS within
WITH *, said:Claim AND NOT said.negated AS states, said:Inference AND within AS follows,
     said:Claim AND (said.negated OR EXISTS { (said)<-[:BETWEEN]-() }) AS denied,
     CASE WHEN said.office IS NULL THEN []
          ELSE [said.office] + coalesce(said.moreOffices, []) END AS named

// What does not apply to a row is null, and no sum takes it in.
WITH other, said.relation AS relation, way, self,
     count(DISTINCT CASE WHEN states AND within THEN said END) AS claims,
     count(DISTINCT CASE WHEN states AND within THEN document END) AS documents,
     collect(DISTINCT CASE WHEN states AND within THEN named END) AS offices,
     max(states) AS stated, max(follows) AS inferred,
     max(denied) AS contested,
     min(CASE WHEN states AND within AND opens <> '' THEN opens END) AS statedFrom,
     max(CASE WHEN states AND within AND closes <> '' THEN closes END) AS statedTo,
     min(CASE WHEN follows AND opens <> '' THEN opens END) AS inferredFrom,
     max(CASE WHEN follows AND closes <> '' THEN closes END) AS inferredTo
WHERE claims > 0 OR (NOT stated AND inferred)
RETURN other.iri AS other, relation, way, self.iri AS self, claims, documents,
       claims = 0 AS inferred, contested,
       CASE WHEN claims > 0 THEN statedFrom ELSE inferredFrom END AS since,
       CASE WHEN claims > 0 THEN statedTo ELSE inferredTo END AS until,
       reduce(all = [], some IN offices | all + some) AS offices
