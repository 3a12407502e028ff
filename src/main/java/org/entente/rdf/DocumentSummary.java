package org.entente.rdf;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.document.Language;

/**
 * A document of the dataset.
 *
 * @param id its identifier
 * @param name its file name without folder and ending
 * @param title its title
 * @param date its day of publication, if known
 * @param publisher who published it, if known
 * @param language its language
 * @param claims how many claims it holds
 */
public record DocumentSummary(
    String id,
    String name,
    String title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Language language,
    int claims) {}
