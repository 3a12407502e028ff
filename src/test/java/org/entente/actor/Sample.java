package org.entente.actor;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
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
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;

/**
 * A document whose words are tagged by hand, one sentence a line: {@code form/UPOS/lemma/number},
 * the last two where they matter; an empty line begins a paragraph. Words are joined by spaces, but
 * not behind an apostrophe or before a comma, a full stop or a joined part ({@code +form}).
 */
final class Sample {

  private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"));
  private static final Map<Language, Lexicon> LEXICONS = new EnumMap<>(Language.class);

  private final Language language;
  private final Gazetteer gazetteer;
  private final Optional<LocalDate> date;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  private Sample(Language language, String actors, int year, String lines) {
    this.language = language;
    this.gazetteer = gazetteer(actors);
    this.date = Optional.of(LocalDate.of(year, 6, 1));
    int paragraph = 0;
    for (String line : lines.split("\n", -1)) {
      if (line.isBlank()) {
        paragraph++;
      } else {
        sentences.add(sentence(line.strip(), paragraph));
      }
    }
  }

  /** Reads tagged lines as a document of some year. */
  static Discourse read(Language language, String actors, int year, String lines) {
    Sample sample = new Sample(language, actors, year, lines);
    String whole = sample.text.toString();
    Document document =
        new Document(
            "1",
            "sample",
            "",
            sample.date,
            Optional.empty(),
            language,
            whole,
            new Span(0, whole.length()));
    Lexicon lexicon =
        LEXICONS.computeIfAbsent(language, key -> Lexicon.load(Path.of("ontology"), key));
    return new Discourse.Reader(sample.gazetteer, ONTOLOGY, lexicon, new ByHand())
        .read(document, sample.sentences, (sentence, mentions) -> true);
  }

  /** Whom the words of a mention stand for, by their labels. */
  static List<String> meant(Discourse discourse, String words) {
    return discourse.sentences().stream()
        .flatMap(sentence -> sentence.mentions().stream())
        .filter(mention -> mention.text().equals(words))
        .reduce((first, last) -> last)
        .map(mention -> mention.referents().stream().map(Referent::label).toList())
        .orElse(List.of());
  }

  /** The names of the one with this label. */
  static List<String> names(Discourse discourse, String label) {
    return discourse.cast().all().stream()
        .map(Referent::entity)
        .filter(entity -> entity.label().equals(label))
        .findFirst()
        .map(Entity::names)
        .orElse(List.of());
  }

  static Gazetteer gazetteer(String actors) {
    return Gazetteer.of(model(actors));
  }

  static Model model(String actors) {
    String prefixes =
        """
        @prefix actor: <https://w3id.org/entente/actor/> .
        @prefix place: <https://w3id.org/entente/place/> .
        @prefix ent: <https://w3id.org/entente/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix schema: <https://schema.org/> .
        """;
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(prefixes + actors), "", Lang.TURTLE);
    return model;
  }

  private Sentence sentence(String line, int paragraph) {
    int start = text.length() == 0 ? 0 : text.length() + 1;
    text.append(text.length() == 0 ? "" : "\n");
    List<Word> words = new ArrayList<>();
    for (String token : line.split(" ", -1)) {
      words.add(word(token, start));
    }
    return new Sentence(new Span(start, text.length()), words, paragraph);
  }

  private Word word(String token, int start) {
    String[] parts = token.split("/", -1);
    boolean joined = parts[0].startsWith("+");
    String written = joined ? parts[0].substring(1) : parts[0];
    String form = written.replaceAll("[«»]", "");
    boolean first = text.length() == start;
    boolean close = first || joined || written.matches("[,.)]") || endsOpen();
    text.append(close ? "" : " ");
    text.append(written.startsWith("«") ? "«" : "");
    int begin = text.length();
    text.append(form);
    int end = text.length();
    text.append(written.endsWith("»") ? "»" : "");
    Upos upos = Upos.valueOf(parts[1]);
    String lemma =
        parts.length > 2 && !parts[2].isEmpty() ? parts[2] : form.toLowerCase(language.locale());
    String number = parts.length > 3 ? parts[3] : "";
    String verbForm = upos.isVerbal() ? "Fin" : "";
    return new Word(
        form, new Span(begin, end), upos, lemma, new Morphology(verbForm, "", "", number, ""));
  }

  private boolean endsOpen() {
    char last = text.charAt(text.length() - 1);
    return last == '\'' || last == '(';
  }

  /** Parses by position: what stands before the first verb is its subject. */
  private static final class ByHand implements Analyzer {

    @Override
    public List<Sentence> sentences(Document document) {
      return List.of();
    }

    @Override
    public List<NamedSpan> names(Sentence sentence) {
      return List.of();
    }

    @Override
    public SyntaxTree parse(List<Word> words) {
      int verb = 0;
      while (verb < words.size() && words.get(verb).upos() != Upos.VERB) {
        verb++;
      }
      int root = verb == words.size() ? 0 : verb;
      int[] heads = new int[words.size()];
      String[] relations = new String[words.size()];
      for (int i = 0; i < words.size(); i++) {
        heads[i] = i == root ? SyntaxTree.NONE : root;
        relations[i] = i == root ? "root" : relation(words, i, root);
      }
      return new SyntaxTree(words, heads, relations);
    }

    private static String relation(List<Word> words, int i, int root) {
      Upos upos = words.get(i).upos();
      if (!upos.isNominal() && upos != Upos.PRON) {
        return "dep";
      }
      boolean oblique = i > 0 && words.get(i - 1).upos() == Upos.ADP;
      return oblique ? "obl" : i < root ? "nsubj" : "obj";
    }
  }
}
