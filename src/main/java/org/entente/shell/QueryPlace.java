package org.entente.shell;

import java.util.List;

/** Where the query stands in the line of a command that takes one. */
final class QueryPlace {

  private QueryPlace() {}

  /** Whether a word of a command line is an option, by its looks. */
  static boolean isOption(String word) {
    return word.length() > 1 && word.charAt(0) == '-' && !Character.isDigit(word.charAt(1));
  }

  /** Which of the words is the first of the query: the one behind the leading options. */
  static int firstWord(Signature signature, List<String> words) {
    int first = 1;
    while (first < words.size() && isOption(words.get(first))) {
      first += takesNext(signature, words.get(first)) ? 2 : 1;
    }
    return first;
  }

  /** Whether {@code word} is an option whose value is the next word. */
  static boolean takesNext(Signature signature, String word) {
    return signature.option(word).flatMap(Signature.Option::value).isPresent();
  }
}
