package org.entente.lexicon;

/** A class of cue words; each is a class of that name in {@code ontology/lexicon/*-cues.ttl}. */
public enum Cue {
  /** Heads a description of an actor; denotes its class. */
  ACTOR_NOUN,
  /** Names members or means of the organisation it belongs to. */
  MEMBER_NOUN,
  /** With a demonym, stands for the state itself. */
  STATE_NOUN,
  /** Takes up an actor or place named before; denotes its class. */
  ANAPHORIC_NOUN,
  /** The first word of many a name of an organisation. */
  NAME_HEAD,
  /** An adjective that stands before its noun. */
  PRENOMINAL_ADJECTIVE,
  /** Says nothing that tells an actor apart: <i>nouveau, other, main</i>. */
  GENERIC_ADJECTIVE,
  /** The department of a minister, as it begins: <i>Affaires (étrangères), Defence</i>. */
  PORTFOLIO,
  /** Has a department: <i>ministère, minister, secretary</i>. */
  PORTFOLIO_NOUN,
  /** Stands before the name of a person. */
  TITLE,
  /** A kind of place; denotes its class. */
  PLACE_NOUN,
  /** A part of a place. */
  PLACE_PART,
  PLACE_PREPOSITION,
  CAPITAL_NOUN,
  /** Stands before the name of a town, and no other name. */
  TOWN_PREPOSITION,
  NEGATOR,
  NEGATIVE_DETERMINER,
  /** Denies, with a negator, that something goes on. */
  CESSATION_ADVERB,
  /** Denies what its complement says. */
  CESSATION_VERB,
  ATTRIBUTION_PREPOSITION,
  REPORT_VERB,
  REPORT_NOUN,
  /** Takes up what someone was said to have done: <i>the allegation, any involvement, this</i>. */
  IMPUTATION_NOUN,
  DENIAL_VERB,
  ACCUSATION_VERB,
  ALLEGATION_ADVERB,
  BELIEF_VERB,
  INTENT_VERB,
  CALL_VERB,
  PLANNED_NOUN,
  PLANNED_MARK,
  FORMER_ADJECTIVE,
  FORMER_ADVERB,
  FUTURE_ADVERB,
  /**
   * Carries a noun of action; denotes {@code active} if its subject is the agent, else {@code
   * converse}.
   */
  SUPPORT_VERB,
  SUPPORT_NOUN,
  COUNTERPART_NOUN,
  /** Who speaks: <i>we, my</i>. */
  SPEAKER,
  /** Denotes number and gender. */
  SUBJECT_PRONOUN,
  DEMONSTRATIVE_PRONOUN,
  OBJECT_PRONOUN,
  LOCATIVE_PRONOUN,
  REFLEXIVE_PRONOUN,
  POSSESSIVE_DETERMINER,
  RELATIVE_SUBJECT,
  RELATIVE_OBJECT,
  RELATIVE_GENITIVE,
  DEMONSTRATIVE_DETERMINER,
  DEFINITE_DETERMINER,
  INDEFINITE_DETERMINER,
  /** Says what its subject is. */
  COPULA,
  BOTH_PHRASE,
  /** Means two without a determiner. */
  BOTH_WORD,
  /** Tells how many; denotes the number: <i>deux, trio, both</i>. */
  COUNT_WORD,
  /** Those who take part in something together: <i>signataires, partners, sides</i>. */
  PARTY_NOUN,
  /** Counts what its complement names: <i>vingtaine, dizaine, plupart</i>. */
  QUANTITY_NOUN,
  CONJUNCTION,
  ALIAS_MARK,
  ALIAS_TAIL,
  AGENT_MARKER,
  LOCATED_MARKER,
  /** Belongs to sport, trade or the arts, seldom to power and war. */
  FOREIGN_MATTER;

  /** The local name of its class. */
  public String className() {
    StringBuilder name = new StringBuilder();
    for (String part : name().split("_", -1)) {
      name.append(part.charAt(0)).append(part.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return name.toString();
  }
}
