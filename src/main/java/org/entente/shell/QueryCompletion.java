package org.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.ontology.Ontology;
import org.entente.question.Named;
import org.jline.reader.Candidate;

/** Completes the words of SPARQL and Cypher queries. */
final class QueryCompletion {

  private static final int MOST = 60;
  private static final Pattern LABEL = Pattern.compile("(?s).*\\(\\s*\\w*(?::\\w+)*:?[:|&!]");
  private static final Pattern TYPE = Pattern.compile("(?s).*\\[\\s*\\w*:(?:\\w+\\|:?)*");
  private static final Pattern KEY =
      Pattern.compile("(?s).*(?:\\w\\.|\\{\\s*|\\{[^}:]*:[^}:,]*,\\s*)");

  private final Session session;
  private final QueryWords words;

  QueryCompletion(Session session) {
    this.session = session;
    this.words = new QueryWords(session.surroundings().home().resolve("ontology"));
  }

  /** What a token of a query in a language may become. */
  List<Candidate> complete(String language, QueryToken token) {
    if (token.inString()) {
      return names(token.text());
    }
    return language.equals("sparql") ? sparql(token) : cypher(token);
  }

  private List<Candidate> names(String typed) {
    return session.names().startingWith(typed, session.language(), MOST).stream()
        .map(found -> candidate(found.name(), found.name(), kind(found.named()), false))
        .toList();
  }

  private List<Candidate> sparql(QueryToken token) {
    String typed = token.text();
    int colon = typed.indexOf(':');
    if (colon < 0) {
      List<Candidate> candidates = new ArrayList<>();
      candidates.addAll(offer(words.variables(token.before()), typed, true));
      if (!typed.startsWith("?")) {
        candidates.addAll(offer(words.keywords("sparql"), typed, true));
        SparqlQuery.prefixes()
            .forEach((name, iri) -> add(candidates, name + ":", typed, iri, false));
      }
      return candidates;
    }
    String prefix = typed.substring(0, colon);
    if (prefix.equals("actor") || prefix.equals("place")) {
      return things(prefix, typed.substring(colon + 1));
    }
    List<Candidate> candidates = new ArrayList<>();
    words
        .terms(prefix, session.language())
        .forEach((term, label) -> add(candidates, prefix + ":" + term, typed, label, true));
    return candidates;
  }

  /** Actors or places, by the end of their IRI or by name. */
  private List<Candidate> things(String prefix, String typed) {
    String namespace = Ontology.DATA + prefix + "/";
    List<Candidate> candidates = new ArrayList<>();
    for (Named named : session.names().startingWithIri(namespace + typed, MOST)) {
      String local = named.iri().substring(namespace.length());
      String label = named.label(session.language());
      candidates.add(candidate(prefix + ":" + local, prefix + ":" + local, label, true));
    }
    return candidates;
  }

  private List<Candidate> cypher(QueryToken token) {
    String typed = token.text().substring(token.text().lastIndexOf(':') + 1);
    String before =
        token.before() + token.text().substring(0, token.text().length() - typed.length());
    String front = token.text().substring(0, token.text().length() - typed.length());
    if (TYPE.matcher(before).matches()) {
      return offer(front, words.relationshipTypes(), typed);
    }
    if (LABEL.matcher(before).matches()) {
      return offer(front, words.labels(), typed);
    }
    if (KEY.matcher(before).matches()) {
      return offer(front, words.keys(), typed);
    }
    return offer(words.keywords("cypher"), token.text(), true);
  }

  private static List<Candidate> offer(String front, List<String> all, String typed) {
    return all.stream()
        .filter(word -> begins(word, typed))
        .map(word -> candidate(front + word, word, "", false))
        .toList();
  }

  private static List<Candidate> offer(List<String> all, String typed, boolean complete) {
    return all.stream()
        .filter(word -> begins(word, typed))
        .map(word -> candidate(word, word, "", complete))
        .toList();
  }

  private static void add(
      List<Candidate> candidates, String word, String typed, String what, boolean complete) {
    if (begins(word, typed)) {
      candidates.add(candidate(word, word, what, complete));
    }
  }

  private static boolean begins(String word, String typed) {
    return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
  }

  private String kind(Named named) {
    return new Wording(session.ontology(), session.language()).kind(named.kind());
  }

  private static Candidate candidate(String value, String shown, String what, boolean complete) {
    return new Candidate(value, shown, null, what.isEmpty() ? null : what, null, null, complete);
  }
}
