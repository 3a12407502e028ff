package org.entente.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.document.Span;
import org.entente.language.Analyzer;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.TextCleaner;
import org.entente.language.Upos;
import org.entente.language.Word;

/**
 * Stanford CoreNLP for one language: tokenizer and sentence splitter, contractions, maximum-entropy
 * tagger, CRF name finder and neural dependency parser. Models are loaded on first use.
 */
public final class CoreNlpAnalyzer implements Analyzer {

  private final Models models;
  private final Lazy<StanfordCoreNLP> tokenizer;
  private final Lazy<MaxentTagger> tagger;
  private final Lazy<CRFClassifier<CoreLabel>> finder;
  private final Lazy<DependencyParser> parser;
  private final Lazy<FrenchMorphology> french = new Lazy<>(FrenchMorphology::new);

  private CoreNlpAnalyzer(Models models) {
    this.models = models;
    this.tokenizer = new Lazy<>(models::tokenizer);
    this.tagger = new Lazy<>(models::tagger);
    this.finder = new Lazy<>(models::finder);
    this.parser = new Lazy<>(models::parser);
  }

  /** The analyzer for a language; its models are on the class path. */
  public static CoreNlpAnalyzer of(Language language) {
    return new CoreNlpAnalyzer(Models.of(language));
  }

  @Override
  public List<Sentence> sentences(Document document) {
    return sentences(
        document,
        paragraphs -> {
          BitSet all = new BitSet();
          all.set(0, paragraphs.size());
          return all;
        });
  }

  @Override
  public List<Sentence> sentences(Document document, Paragraphs paragraphs) {
    String text = TextCleaner.clean(document);
    List<Span> parts = TextCleaner.paragraphs(text, document);
    BitSet chosen = paragraphs.worthReading(parts.stream().map(part -> part.of(text)).toList());
    List<Sentence> result = new ArrayList<>();
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      Annotation annotation = new Annotation(parts.get(i).of(text));
      tokenizer.get().annotate(annotation);
      for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        result.add(
            sentence(map.get(CoreAnnotations.TokensAnnotation.class), parts.get(i).start(), i));
      }
    }
    return result;
  }

  @Override
  public Set<String> lemmas(String form) {
    return switch (models.language()) {
      case FRENCH -> french.get().lemmas(form);
      case ENGLISH -> EnglishMorphology.lemmas(form);
    };
  }

  private Sentence sentence(List<CoreLabel> labels, int offset, int paragraph) {
    presetTags(labels);
    List<TaggedWord> tags = tagger.get().tagSentence(labels, true);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
      words.add(word(label.word(), tags.get(i).tag(), span));
    }
    Span whole = words.get(0).span().union(words.get(words.size() - 1).span());
    return new Sentence(whole, words, paragraph);
  }

  private Word word(String form, String tag, Span span) {
    return switch (models.language()) {
      case FRENCH -> frenchWord(form, Upos.valueOf(tag.equals("_") ? "X" : tag), span);
      case ENGLISH ->
          new Word(
              form,
              span,
              EnglishMorphology.upos(tag, form),
              EnglishMorphology.lemma(form, tag),
              EnglishMorphology.morphology(tag),
              EnglishMorphology.participleOf(form, tag));
    };
  }

  private Word frenchWord(String form, Upos upos, Span span) {
    FrenchMorphology.Reading reading = french.get().read(form, upos);
    String verb = upos == Upos.PROPN ? "" : french.get().participleOf(form);
    return new Word(form, span, upos, reading.lemma(), reading.morphology(), verb);
  }

  /**
   * Tags that the dictionary leaves no doubt about; the tagger keeps them and reads the rest by
   * them.
   */
  private void presetTags(List<CoreLabel> labels) {
    if (models.language() != Language.FRENCH) {
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (label.tag() == null && (i == 0 || !Character.isUpperCase(label.word().codePointAt(0)))) {
        french
            .get()
            .certainTag(label.word(), i, labels)
            .ifPresent(upos -> label.setTag(upos.name()));
      }
    }
  }

  @Override
  public List<NamedSpan> names(Sentence sentence) {
    List<CoreLabel> labels = sentence.words().stream().map(CoreNlpAnalyzer::label).toList();
    List<CoreLabel> classified = finder.get().classify(labels);
    List<NamedSpan> result = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= classified.size(); i++) {
      String type = answer(classified.get(begin));
      if (i == classified.size() || !type.equals(answer(classified.get(i)))) {
        if (!type.equals("O")) {
          result.add(new NamedSpan(begin, i, Models.nameType(type)));
        }
        begin = i;
      }
    }
    return result;
  }

  private static String answer(CoreLabel label) {
    String answer = label.get(CoreAnnotations.AnswerAnnotation.class);
    int dash = answer.indexOf('-');
    return dash < 0 ? answer : answer.substring(dash + 1);
  }

  private static CoreLabel label(Word word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word.form());
    label.setValue(word.form());
    label.setOriginalText(word.form());
    label.setBeginPosition(word.span().start());
    label.setEndPosition(word.span().end());
    return label;
  }

  @Override
  public SyntaxTree parse(List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Word word : words) {
      CoreLabel label = label(word);
      if (word.upos() == Upos.PROPN) {
        label.setTag(models.properNounTag());
      }
      labels.add(label);
    }
    presetTags(labels);
    List<TaggedWord> tagged = tagger.get().tagSentence(labels, true);
    keepGivenVerbs(words, tagged);
    if (models.language() == Language.ENGLISH) {
      EnglishTags.mend(tagged);
    }
    List<Word> retagged = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      retagged.add(retag(words.get(i), tagged.get(i).tag()));
    }
    return tree(retagged, parser.get().predict(tagged));
  }

  /** Gives those words the tag of a verb that are given as one. */
  private void keepGivenVerbs(List<Word> words, List<TaggedWord> tagged) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isGivenVerb()) {
        switch (models.language()) {
          case FRENCH -> tagged.get(i).setTag(Upos.VERB.name());
          case ENGLISH -> EnglishTags.keepFinite(tagged.get(i));
        }
      }
    }
  }

  private Word retag(Word word, String tag) {
    return word.upos() == Upos.PROPN ? word : word(word.form(), tag, word.span());
  }

  private static SyntaxTree tree(List<Word> words, GrammaticalStructure structure) {
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    Arrays.fill(heads, SyntaxTree.NONE);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : structure.typedDependencies()) {
      int node = dependency.dep().index() - 1;
      heads[node] = dependency.gov().index() - 1;
      relations[node] = dependency.reln().toString();
    }
    return new SyntaxTree(words, heads, relations);
  }

  /** A value made on first use, once, whichever thread asks. */
  private static final class Lazy<T> {
    private final Supplier<T> source;
    private volatile @org.jspecify.annotations.Nullable T value;

    Lazy(Supplier<T> source) {
      this.source = source;
    }

    T get() {
      T known = value;
      if (known != null) {
        return known;
      }
      synchronized (this) {
        T made = value;
        if (made == null) {
          made = source.get();
          value = made;
        }
        return made;
      }
    }
  }
}
