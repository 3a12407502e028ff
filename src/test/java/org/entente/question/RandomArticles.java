package org.entente.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.entente.actor.Entity;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.question.Article.Details;

/** Articles that state anything that the ontology allows between given actors and places. */
public final class RandomArticles {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final List<String> TIMES =
      List.of("2016", "2015/2017", "2024-12", "2024-12-03", "2012/..", "../2018");
  private static final List<String> KINDS =
      List.of("State", "Person", "ArmedGroup", "Government", "Settlement", "PoliticalParty");

  private final Ontology ontology;
  private final List<Entity> entities;
  private final List<Property> properties;
  private final Random random;

  /** The same articles for the same seed. */
  public RandomArticles(Ontology ontology, List<Entity> entities, long seed) {
    this.ontology = ontology;
    this.entities = List.copyOf(entities);
    this.properties =
        ontology.properties().stream()
            .filter(property -> !property.localName().equals("alsoKnownAs"))
            .toList();
    this.random = new Random(seed);
  }

  /** Actors and places of all kinds, to choose from. */
  public static List<Entity> crowd(int size) {
    List<Entity> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String kind = KINDS.get(i % KINDS.size());
      crowd.add(Article.entity(kind.toLowerCase(Locale.ROOT) + "-" + i, kind, kind + " " + i));
    }
    return crowd;
  }

  /** The next article. */
  public Extraction next(int number, int claims) {
    Article article = Article.named("article " + number, FIRST_DAY.plusDays(number % 366));
    int made = 0;
    while (made < claims) {
      Property property = property();
      Entity subject = oneOf(fitting(property.domain()));
      Entity object = oneOf(fitting(property.range()));
      if (!subject.equals(object)) {
        article
            .sentence("Phrase " + made + " : " + subject.label() + ", " + object.label() + ".")
            .claim(details(property), subject, property.localName(), object, "Phrase");
        made++;
      }
    }
    return article.extraction();
  }

  /** Seldom a transitive one: at random they would soon tie everybody to everybody. */
  private Property property() {
    Property property = properties.get(random.nextInt(properties.size()));
    return property.transitive() && random.nextInt(10) > 0 ? property() : property;
  }

  /** A few are spoken of much, most of them seldom. */
  private Entity oneOf(List<Entity> candidates) {
    double share = random.nextDouble();
    return candidates.get((int) (share * share * candidates.size()));
  }

  private List<Entity> fitting(Set<String> kinds) {
    return entities.stream()
        .filter(
            entity ->
                kinds.isEmpty()
                    || kinds.stream().anyMatch(kind -> ontology.isA(entity.kind(), kind)))
        .toList();
  }

  private Details details(Property property) {
    Details details = new Details();
    if (random.nextInt(6) == 0) {
      details.negated();
    }
    if (random.nextInt(6) == 0) {
      details.status(Status.values()[random.nextInt(Status.values().length)]);
    }
    if (random.nextBoolean()) {
      details.when(TIMES.get(random.nextInt(TIMES.size())));
    }
    if (random.nextInt(4) == 0) {
      details.source(AleppoArticle.OBSERVATORY).where(AleppoArticle.ALEPPO);
    }
    if (Set.of("leads", "holdsOfficeIn").contains(property.localName())) {
      details.office(random.nextBoolean() ? "chef" : "porte-parole");
    }
    return details;
  }
}
