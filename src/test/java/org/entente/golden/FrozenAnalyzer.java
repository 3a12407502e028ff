package org.entente.golden;

import java.util.List;
import java.util.Set;
import org.entente.document.Document;
import org.entente.document.Language;
import org.entente.language.Analyzer;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;
import org.entente.language.corenlp.CoreNlpAnalyzer;

/** Answers from kept analyses; single words are looked up in the dictionary, which is no model. */
final class FrozenAnalyzer implements Analyzer {

  private final Analyses analyses;
  private final Analyzer dictionary;

  FrozenAnalyzer(Language language, Analyses analyses) {
    this.analyses = analyses;
    this.dictionary = CoreNlpAnalyzer.of(language);
  }

  @Override
  public List<Sentence> sentences(Document document) {
    return analyses.sentences(document.text());
  }

  @Override
  public Set<String> lemmas(String form) {
    return dictionary.lemmas(form);
  }

  @Override
  public List<NamedSpan> names(Sentence sentence) {
    return analyses.names(sentence);
  }

  @Override
  public SyntaxTree parse(List<Word> words) {
    return analyses.tree(words);
  }
}
