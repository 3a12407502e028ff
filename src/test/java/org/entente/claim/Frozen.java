package org.entente.claim;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Gazetteer;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.document.Span;
import org.entente.language.Analyzer;
import org.entente.language.Morphology;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Upos;
import org.entente.language.Word;
import org.entente.ontology.Ontology;

/**
 * A document with its parses, written by hand, one sentence a line: {@code
 * form/UPOS/lemma/head/relation/inflection}. Heads count from 1; a name of several words is one
 * token with underscores; an inflection is {@code past}, {@code pres}, {@code part}, {@code inf},
 * {@code ger} or {@code plur}.
 */
final class Frozen implements Analyzer {

  private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"));
  private static final Gazetteer GAZETTEER = Gazetteer.load(Path.of("import", "actors"));

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<SyntaxTree> trees = new ArrayList<>();

  private Frozen(String lines) {
    lines.lines().filter(line -> !line.isBlank()).forEach(this::add);
  }

  /** The claims of a document of some year, as {@code subject property object}. */
  static List<String> claims(int year, String lines) {
    return claims(Language.ENGLISH, year, lines);
  }

  /** As {@link #claims(int, String)}, of a French document. */
  static List<String> french(int year, String lines) {
    return claims(Language.FRENCH, year, lines);
  }

  private static List<String> claims(Language spoken, int year, String lines) {
    Frozen frozen = new Frozen(lines);
    String whole = frozen.text.toString();
    Document document =
        new Document(
            "1",
            "frozen",
            "",
            Optional.of(LocalDate.of(year, 6, 1)),
            Optional.empty(),
            spoken,
            whole,
            new Span(0, whole.length()));
    return ClaimExtractor.with(Path.of("ontology"), ONTOLOGY, GAZETTEER, language -> frozen)
        .extract(document)
        .claims()
        .stream()
        .map(Frozen::row)
        .toList();
  }

  private static String row(Claim claim) {
    String object =
        switch (claim.object()) {
          case ClaimObject.Thing thing -> thing.entity().label();
          case ClaimObject.Name name -> name.text();
        };
    String negated = claim.negated() ? " negated" : "";
    String status =
        claim.status() == Status.ASSERTED
            ? ""
            : " " + claim.status().name().toLowerCase(Locale.ROOT);
    return claim.subject().label() + " " + claim.property() + " " + object + negated + status;
  }

  private void add(String line) {
    List<Word> words = new ArrayList<>();
    List<Word> nodes = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int start = text.length();
    for (String token : line.strip().split(" +", -1)) {
      String[] parts = token.split("/", -1);
      List<Word> own = new ArrayList<>();
      for (String form : parts[0].split("_", -1)) {
        own.add(word(form, parts));
      }
      words.addAll(own);
      Word first = own.get(0);
      Span span = first.span().union(own.get(own.size() - 1).span());
      nodes.add(own.size() > 1 ? Word.name(parts[0], span) : first);
      heads.add(Integer.parseInt(parts[3]) - 1);
      relations.add(parts[4]);
    }
    sentences.add(new Sentence(new Span(start, text.length()), words, 0));
    trees.add(
        new SyntaxTree(
            nodes,
            heads.stream().mapToInt(Integer::intValue).toArray(),
            relations.toArray(String[]::new)));
    text.append('\n');
  }

  private Word word(String form, String[] parts) {
    boolean close = text.isEmpty() || text.toString().endsWith("\n") || form.matches("[,.)]|'s");
    text.append(close ? "" : " ");
    Span span = new Span(text.length(), text.length() + form.length());
    text.append(form);
    Upos upos = Upos.valueOf(parts[1]);
    String inflection = parts.length > 5 ? parts[5] : "";
    String lemma = parts[2].isEmpty() ? form.toLowerCase(Locale.ENGLISH) : parts[2];
    boolean participle = inflection.equals("past") || inflection.equals("part");
    return new Word(form, span, upos, lemma, morphology(inflection), participle ? lemma : "");
  }

  private static Morphology morphology(String inflection) {
    return switch (inflection) {
      case "past" -> new Morphology("Fin", "Past", "Ind", "", "");
      case "pres" -> new Morphology("Fin", "Pres", "Ind", "", "");
      case "part" -> new Morphology("Part", "Past", "", "", "");
      case "inf" -> new Morphology("Inf", "", "", "", "");
      case "ger" -> new Morphology("Ger", "", "", "", "");
      case "plur" -> new Morphology("", "", "", "Plur", "");
      default -> Morphology.NONE;
    };
  }

  @Override
  public List<Sentence> sentences(Document document) {
    return sentences;
  }

  @Override
  public List<NamedSpan> names(Sentence sentence) {
    return List.of();
  }

  @Override
  public SyntaxTree parse(List<Word> words) {
    Span first = words.get(0).span();
    for (SyntaxTree tree : trees) {
      if (tree.word(0).span().start() == first.start()) {
        if (tree.size() != words.size()) {
          throw new IllegalArgumentException(
              "the parse has other words than "
                  + words.stream().map(Word::form).toList()
                  + ": "
                  + tree.words().stream().map(Word::form).toList());
        }
        return tree;
      }
    }
    throw new IllegalArgumentException("no parse begins at " + first);
  }
}
