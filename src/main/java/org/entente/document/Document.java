package org.entente.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was read.
 *
 * @param id identity by content: the first 16 hexadecimal digits of the SHA-256 of {@code text} in
 *     UTF-8
 * @param name what the reader calls it: the file name without its folder and ending
 * @param title the title in the front matter, else the first line
 * @param date the day of publication, if known; relative times are resolved against it
 * @param publisher who published it ({@code source} in the front matter)
 * @param language the language of the text
 * @param text the whole original text, front matter included: offsets of passages count in it
 * @param body where the article itself stands in {@code text}, behind the front matter
 */
public record Document(
    String id,
    String name,
    String title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Language language,
    String text,
    Span body) {}
