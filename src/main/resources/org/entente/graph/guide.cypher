// fr: Qui soutient qui, qui combat qui
// en: Who backs whom, who fights whom
// fr+ Soutiens en vert, hostilités en rouge, le reste en gris ou en bleu. Le signe ∴ marque ce qui est déduit par une règle, ≠ ce qu’un document conteste. Cliquez sur une flèche : son panneau dit combien d’affirmations et de documents la portent.
// en+ Support in green, hostility in red, the rest in grey or blue. The sign ∴ marks what follows by a rule, ≠ what some document denies. Click an arrow: its panel tells how many claims and documents carry it.
MATCH p = (:Actor)-[:{support}|{hostility}]->(:Actor)
RETURN p LIMIT 150

// fr: Qui soutient qui
// en: Who backs whom
// fr+ Seulement ce que des documents affirment, les liens les plus attestés d’abord.
// en+ Only what documents assert, the best attested links first.
MATCH p = (:Actor)-[r:{support}]->(:Actor)
WHERE NOT r.inferred
RETURN p ORDER BY r.documents DESC, r.claims DESC LIMIT 100

// fr: Le voisinage d’un acteur
// en: The neighbourhood of one actor
// fr+ Les noms se trouvent sous toutes leurs formes, sans accents s’il le faut. Remplacez celui-ci par un autre ; le plus lié des acteurs est pris s’il n’y en a pas.
// en+ Names are found in all their forms, without accents if need be. Put another in its place; where there is none, the best connected actor is taken.
WITH 'nom' AS name
CALL (name) {
  CALL db.index.fulltext.queryNodes('entente_names', name) YIELD node, score
  RETURN node AS actor, score ORDER BY score DESC LIMIT 1
  UNION ALL
  MATCH (actor:Actor)-[r]-(:Actor)
  WITH actor, count(r) AS links ORDER BY links DESC LIMIT 1
  RETURN actor, 0.0 AS score
}
WITH actor ORDER BY score DESC LIMIT 1
MATCH p = (actor)-[]-(:Actor|Place)
RETURN p LIMIT 100

// fr: Les affirmations derrière une flèche
// en: The claims behind one arrow
// fr+ Une flèche est la somme d’affirmations. Chacune connaît sa phrase, son document, qui parle, et si le texte la nie.
// en+ An arrow is the sum of claims. Each knows its sentence, its document, who speaks, and whether the text denies it.
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.claims > 0
WITH a, r, b ORDER BY r.claims DESC LIMIT 1
MATCH p = (a)<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b), q = (c)-[:IN]->(:Document)
RETURN p, q, r LIMIT 50

// fr: Les phrases, en toutes lettres
// en: The sentences, word for word
// fr+ La même chose en tableau : qui, quoi, à qui, selon qui, et la phrase.
// en+ The same as a table: who, what, to whom, according to whom, and the sentence.
MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b), (c)-[:IN]->(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(source)
RETURN a.{name} AS subject, c.relation AS relation, b.{name} AS object, c.negated AS negated,
       source.{name} AS source, c.when AS when, c.text AS sentence, d.title AS document
ORDER BY document, c.start LIMIT 200

// fr: Les filiations
// en: Lineage
// fr+ De qui chaque groupe descend, par les documents ou par déduction (∴).
// en+ Whom each group comes from, by documents or by inference (∴).
MATCH p = (:Actor)-[:DESCENDS_FROM|DOMINATES|PART_OF]->(:Actor)
RETURN p LIMIT 100

// fr: Les prémisses d’une déduction
// en: The premises of an inference
// fr+ Chaque déduction nomme sa règle et les énoncés sur lesquels elle repose.
// en+ Each inference names its rule and the statements that it rests on.
MATCH p = (:Actor)<-[:SUBJECT]-(i:Inference)-[:OBJECT]->(:Actor), q = (i)-[:PREMISE]->(s:Statement)
RETURN p, q LIMIT 20

// fr: Ce qui est contesté
// en: What is contested
// fr+ Les liens que des documents affirment et que d’autres nient, et les affirmations des deux côtés.
// en+ Links that some documents assert and others deny, and the claims of both sides.
MATCH p = (a:Actor)-[r]->(b:Actor)
WHERE r.contested
OPTIONAL MATCH q = (a)<-[:SUBJECT|OBJECT]-(:Claim {negated: true})-[:SUBJECT|OBJECT]->(b)
RETURN p, q LIMIT 50

// fr: Qui tient quoi
// en: Who holds what
// fr+ Les lieux pris, tenus, quittés.
// en+ Places taken, held and left.
MATCH p = (:Actor)-[:CONTROLS|CAPTURES|WITHDRAWS_FROM|OPERATES_IN|BASED_IN]->(:Place)
RETURN p LIMIT 100
