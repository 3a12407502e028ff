package org.entente.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.Properties;
import org.entente.document.Language;
import org.entente.language.NamedSpan;
import org.entente.problem.ProblemException;

/** Which model files serve a language. The paths are those of the class path. */
record Models(
    Language language,
    Properties tokenization,
    String taggerPath,
    String finderPath,
    String parserPath,
    String properNounTag) {

  private static final String ROOT = "edu/stanford/nlp/models/";

  static Models of(Language language) {
    return switch (language) {
      case FRENCH ->
          new Models(
              language,
              frenchTokenization(),
              ROOT + "pos-tagger/french-ud.tagger",
              ROOT + "ner/french-wikiner-4class.crf.ser.gz",
              ROOT + "parser/nndep/UD_French.gz",
              "PROPN");
      case ENGLISH ->
          new Models(
              language,
              englishTokenization(),
              ROOT + "pos-tagger/english-left3words-distsim.tagger",
              ROOT + "ner/english.conll.4class.distsim.crf.ser.gz",
              ROOT + "parser/nndep/english_UD.gz",
              "NNP");
    };
  }

  private static Properties frenchTokenization() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,mwt");
    properties.setProperty("tokenize.language", "fr");
    properties.setProperty("mwt.mappingFile", ROOT + "mwt/french/french-mwt.tsv");
    properties.setProperty("mwt.pos.model", ROOT + "mwt/french/french-mwt.tagger");
    properties.setProperty(
        "mwt.statisticalMappingFile", ROOT + "mwt/french/french-mwt-statistical.tsv");
    properties.setProperty("mwt.preserveCasing", "false");
    return properties;
  }

  private static Properties englishTokenization() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit");
    properties.setProperty("tokenize.language", "en");
    properties.setProperty(
        "tokenize.options", "splitHyphenated=false,invertible,ptb3Escaping=false");
    return properties;
  }

  StanfordCoreNLP tokenizer() {
    return new StanfordCoreNLP(tokenization, false);
  }

  MaxentTagger tagger() {
    return new MaxentTagger(taggerPath);
  }

  DependencyParser parser() {
    return DependencyParser.loadFromModelFile(parserPath);
  }

  CRFClassifier<CoreLabel> finder() {
    try {
      return CRFClassifier.getClassifier(finderPath);
    } catch (IOException | ClassNotFoundException e) {
      throw new ProblemException(
          finderPath, "this model can't be read", "build the project again: ./entente --build", e);
    }
  }

  static NamedSpan.Type nameType(String label) {
    return switch (label) {
      case "PER", "PERSON" -> NamedSpan.Type.PERSON;
      case "LOC", "LOCATION" -> NamedSpan.Type.LOCATION;
      case "ORG", "ORGANIZATION" -> NamedSpan.Type.ORGANIZATION;
      default -> NamedSpan.Type.OTHER;
    };
  }
}
