package org.entente.golden;

import java.util.List;
import java.util.Set;
import org.entente.document.Document;
import org.entente.language.Analyzer;
import org.entente.language.NamedSpan;
import org.entente.language.Sentence;
import org.entente.language.SyntaxTree;
import org.entente.language.Word;

/** Asks the models, and keeps what they answer. */
final class RecordingAnalyzer implements Analyzer {

  private final Analyzer models;
  private final Analyses analyses;

  RecordingAnalyzer(Analyzer models, Analyses analyses) {
    this.models = models;
    this.analyses = analyses;
  }

  @Override
  public List<Sentence> sentences(Document document) {
    List<Sentence> found = models.sentences(document);
    analyses.keep(document.text(), found);
    found.forEach(this::names);
    return found;
  }

  @Override
  public Set<String> lemmas(String form) {
    return models.lemmas(form);
  }

  @Override
  public List<NamedSpan> names(Sentence sentence) {
    List<NamedSpan> found = models.names(sentence);
    analyses.keep(sentence, found);
    return found;
  }

  @Override
  public SyntaxTree parse(List<Word> words) {
    SyntaxTree tree = models.parse(words);
    analyses.keep(words, tree);
    return tree;
  }
}
