package org.entente.document;

import java.time.LocalDate;
import java.util.Optional;

/** A text and what it says of itself, before anything is guessed. */
record Article(
    String text,
    Span body,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<Language> language) {}
