package org.entente.question;

import static org.entente.question.Article.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.actor.Entity;
import org.entente.claim.Extraction;
import org.entente.question.Article.Details;

/** What an article on the fall of Aleppo states, as if it had been read. */
public final class AleppoArticle {

  public static final Entity RUSSIA = entity("russia", "State", "Russie");
  public static final Entity IRAN = entity("iran", "State", "Iran");
  public static final Entity TURKEY = entity("turkey", "State", "Turquie");
  public static final Entity SYRIA = entity("syria", "State", "Syrie");
  public static final Entity HTS =
      entity("hayat-tahrir-al-sham", "JihadistGroup", "Hayat Tahrir al-Cham", "HTS");
  public static final Entity BRANCH =
      entity("ex-branche-syrienne-d-al-qaida", "Collective", "ex-branche syrienne d’Al-Qaïda");
  public static final Entity AL_QAEDA = entity("al-qaeda", "JihadistGroup", "Al-Qaïda");
  public static final Entity REBELS =
      entity(
          "factions-rebelles-syriennes",
          "Collective",
          "factions rebelles syriennes",
          "factions rebelles");
  public static final Entity REGIME =
      Article.of(
          SYRIA,
          "regime-de-bachar-al-assad",
          "Government",
          "régime de Bachar al-Assad",
          "régime syrien");
  public static final Entity FORCES =
      Article.of(SYRIA, "forces-du-regime", "ArmedForces", "forces du régime", "armée syrienne");
  public static final Entity ASSAD = entity("bashar-al-assad", "Person", "Bachar al-Assad");
  public static final Entity LAVROV = entity("sergueï-lavrov", "Person", "Sergueï Lavrov");
  public static final Entity ARAGHCHI = entity("abbas-araghchi", "Person", "Abbas Araghchi");
  public static final Entity ALEPPO = entity("aleppo", "Settlement", "Alep");
  public static final Entity OBSERVATORY =
      entity("osdh", "CivilOrganization", "Observatoire syrien des droits de l’homme", "OSDH");

  private AleppoArticle() {}

  /** Writes the gazetteer of the tests into a folder. */
  public static void writeGazetteer(Path folder) {
    try (InputStream turtle = AleppoArticle.class.getResourceAsStream("actors.ttl")) {
      Files.createDirectories(folder);
      Files.write(folder.resolve("actors.ttl"), turtle.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Extraction extraction() {
    Article article = Article.named("alep", LocalDate.of(2024, 11, 30));
    assault(article);
    backers(article);
    return article.extraction();
  }

  private static void assault(Article article) {
    Details midweek = new Details().source(OBSERVATORY).when("2024-11-27");
    article
        .sentence(
            "Selon l’OSDH, HTS, que domine l’ex-branche syrienne d’Al-Qaïda, a lancé mercredi une"
                + " offensive contre les forces du régime.")
        .states(BRANCH, "dominates", HTS, "domine", "HTS")
        .states(BRANCH, "descendsFrom", AL_QAEDA, "ex-branche", "Al-Qaïda")
        .claim(midweek, HTS, "attacks", FORCES, "HTS", "offensive", "forces du régime")
        .sentence("Vendredi, HTS est entré à Alep, deuxième ville de Syrie.")
        .claim(new Details().when("2024-11-29"), HTS, "captures", ALEPPO, "HTS", "entré", "Alep")
        .states(ALEPPO, "locatedIn", SYRIA, "Alep", "ville", "Syrie")
        .sentence("Depuis des années, HTS se bat contre l’armée syrienne.")
        .states(HTS, "fights", FORCES, "HTS", "bat", "armée syrienne");
  }

  private static void backers(Article article) {
    article
        .sentence(
            "La Russie et l’Iran sont les principaux alliés du régime de Bachar al-Assad, tandis que"
                + " la Turquie est un soutien des factions rebelles.")
        .states(RUSSIA, "alliedWith", REGIME, "Russie", "alliés", "régime de Bachar al-Assad")
        .states(IRAN, "alliedWith", REGIME, "Iran", "alliés", "régime de Bachar al-Assad")
        .states(ASSAD, "leads", REGIME, "régime de Bachar al-Assad")
        .states(TURKEY, "supports", REBELS, "Turquie", "soutien", "factions rebelles")
        .sentence("Sergueï Lavrov s’est entretenu avec son homologue iranien Abbas Araghchi.")
        .claim(
            new Details().office("chef de la diplomatie"),
            ARAGHCHI,
            "holdsOfficeIn",
            IRAN,
            "iranien",
            "Abbas Araghchi")
        .states(LAVROV, "talksWith", ARAGHCHI, "Sergueï Lavrov", "entretenu", "Abbas Araghchi")
        .sentence("La Turquie nie toute aide à HTS.")
        .claim(
            new Details().negated().source(TURKEY),
            TURKEY,
            "supports",
            HTS,
            "Turquie",
            "nie",
            "aide",
            "HTS");
  }
}
