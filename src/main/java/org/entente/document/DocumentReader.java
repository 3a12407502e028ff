package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.problem.ProblemException;

/**
 * Reads articles: plain text with or without YAML front matter, and HTML pages, in UTF-8, UTF-16,
 * Latin-1 or Windows-1252. Keeps no state; safe from many threads.
 */
public final class DocumentReader {

  private static final int LARGEST = 100_000_000;
  private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm", "xhtml");

  /**
   * Reads one file.
   *
   * @throws ProblemException if it is missing, unreadable, empty or binary, if its front matter is
   *     broken, or if it is in a language that Entente does not read
   */
  public ReadOutcome read(Path file) {
    if (!Files.exists(file)) {
      throw new ProblemException(file.toString(), "there is no such file", "check the path");
    }
    if (Files.isDirectory(file)) {
      throw new ProblemException(
          file.toString(), "is a folder, not an article", "name a file in it");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, file.toString());
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /**
   * Reads a stream to its end, and leaves it open.
   *
   * @param name what to call it in messages; without folder and ending, the document's name
   * @throws ProblemException as {@link #read(Path)}
   */
  public ReadOutcome read(InputStream stream, String name) {
    byte[] bytes;
    try {
      bytes = stream.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    if (bytes.length > LARGEST) {
      throw new ProblemException(
          name, "is larger than " + LARGEST / 1_000_000 + " MB", "split it into articles");
    }
    Decoded decoded = Decoded.of(bytes, name);
    if (decoded.text().isBlank()) {
      throw new ProblemException(name, "is empty", "give a file with an article in it");
    }
    Article article = article(decoded.text(), name);
    List<String> notes = new ArrayList<>(decoded.notes());
    return new ReadOutcome(document(article, name, notes), notes);
  }

  /**
   * The articles in a folder and its subfolders, in the order of their paths; hidden files are left
   * out.
   *
   * @throws ProblemException if the folder can't be read or holds no article
   */
  public List<Path> articlesIn(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> articles =
          paths
              .filter(path -> isArticle(folder.relativize(path)) && Files.isRegularFile(path))
              .sorted()
              .toList();
      if (articles.isEmpty()) {
        throw new ProblemException(
            folder.toString(),
            "holds no article",
            "articles are files that end in .txt, .md or .html");
      }
      return articles;
    } catch (IOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  private static boolean isArticle(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = relative.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && !name.equalsIgnoreCase("README.md");
  }

  private static Article article(String text, String name) {
    return HtmlPage.isHtml(text, name) ? HtmlPage.read(text, name) : FrontMatter.read(text, name);
  }

  private static Document document(Article article, String name, List<String> notes) {
    String body = article.body().of(article.text());
    if (body.codePoints().noneMatch(Character::isLetter)) {
      throw new ProblemException(
          name, "holds no words", "give a file with the text of an article in it");
    }
    if (article.date().isEmpty()) {
      notes.add(name + ": no date; relative times such as \"Monday\" stay open");
    }
    return new Document(
        identity(article.text()),
        baseName(name),
        article.title().orElseGet(() -> firstLine(body)),
        article.date(),
        article.publisher(),
        language(article.language(), body, name, notes),
        article.text(),
        article.body());
  }

  private static Language language(
      Optional<Language> stated, String body, String name, List<String> notes) {
    LanguageGuess guess = LanguageGuess.of(body);
    if (stated.isEmpty()) {
      return guess.orElseThrow(name);
    }
    Language language = stated.orElseThrow();
    guess
        .language()
        .filter(guessed -> guessed != language)
        .ifPresent(
            guessed ->
                notes.add(
                    "%s: said to be %s, but its words look %s; read as %s"
                        .formatted(name, language.tag(), guessed.tag(), language.tag())));
    return language;
  }

  private static String firstLine(String body) {
    return body.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  private static String baseName(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static String identity(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static ProblemException unreadable(String where, IOException cause) {
    return new ProblemException(
        where,
        "can't be read (" + cause.getMessage() + ")",
        "check that the file is there and that you may read it",
        cause);
  }
}
