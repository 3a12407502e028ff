// The documents that mention an actor or place.
//
// Parameters: $actor, an IRI. Columns: document.
MATCH (document:Document)-[:MENTIONS]->(:Actor|Place {iri: $actor})
RETURN document.iri AS document
ORDER BY document
