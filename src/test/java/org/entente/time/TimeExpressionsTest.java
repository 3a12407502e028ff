package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2021, 3, 17);

  private static List<TimeExpression> find(String text, Language language) {
    return TimeExpressions.find(text, language, Optional.of(DAY), List.of());
  }

  private static String told(String text, Language language, boolean future) {
    return find(text, language).stream()
        .map(found -> found.interval(future).toString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le traité fut signé le 27 novembre 2014. | 2014-11-27",
        "Lundi 1er février 2021, ils ont fui. | 2021-02-01",
        "Beyrouth, 30 nov. 2020 – rien. | 2020-11-30",
        "L'assaut du 3 janvier a échoué. | 2021-01-03",
        "Le 23 décembre, ils étaient repartis. | 2020-12-23",
        "le 3 mai dernier | 2020-05-03",
        "le 3 mars de l'an dernier | 2020-03-03",
        "du 3 au 5 mars | 2021-03-03/2021-03-05",
        "du 28 février au 2 mars 2020 | 2020-02-28/2020-03-02",
        "Fondé en 2012 par un colonel | 2012",
        "à la fin de 2014 | 2014",
        "Le mouvement (1998) est né là. | 1998",
        "le coup d'État de 2013 | 2013",
        "l'accord de 2015 prévoyait une trêve | 2015",
        "la guerre de 1914-1918 | 1914/1918",
        "de 2011 à 2014 | 2011/2014",
        "entre 1987 et 1990 | 1987/1990",
        "dans les années 1960 | 1960/1969",
        "dans les années 80 | 1980/1989",
        "en novembre 2019 | 2019-11",
        "fin juillet | 2020-07",
        "mi-août | 2020-08",
        "début mars | 2021-03",
        "en décembre dernier | 2020-12",
        "en mai de l'année dernière | 2020-05",
        "entre mars et mai 2020 | 2020-03/2020-05",
        "depuis 2015 | 2015/..",
        "depuis le 1er janvier | 2021-01-01/..",
        "depuis la fin de 2016 | 2016/..",
        "depuis septembre 2015 | 2015-09/..",
        "depuis l'an dernier | 2020/..",
        "depuis trois ans | 2018/..",
        "jusqu'en 2018 | ../2018",
        "jusqu’au 5 mars 2020 | ../2020-03-05",
        "Mercredi, ils ont fui. | 2021-03-17",
        "ils ont pris jeudi la ville | 2021-03-11",
        "lundi dernier | 2021-03-15",
        "dans la nuit de lundi à mardi | 2021-03-15/2021-03-16",
        "dans la nuit du 3 au 4 mars | 2021-03-03/2021-03-04",
        "hier | 2021-03-16",
        "avant-hier | 2021-03-15",
        "demain | 2021-03-18",
        "après-demain | 2021-03-19",
        "ce matin | 2021-03-17",
        "la semaine dernière | 2021-03-08/2021-03-14",
        "la semaine prochaine | 2021-03-22/2021-03-28",
        "cette semaine | 2021-03-15/2021-03-21",
        "le mois dernier | 2021-02",
        "l’an dernier | 2020",
        "l'année prochaine | 2022",
        "ce week-end | 2021-03-13/2021-03-14",
        "le week-end dernier | 2021-03-13/2021-03-14",
        "il y a trois jours | 2021-03-14",
        "Il y a deux mois | 2021-01",
        "il y a près de dix ans | 2011",
        "Il y a deux semaines, le 3 mars, rien. | 2021-03-03",
        "Voici bientôt huit ans qu'ils se battent. | 2013/..",
        "voici une semaine | 2021-03-08/2021-03-14",
        "dans trois jours | 2021-03-20",
        "le 2021-02-03 | 2021-02-03",
        "le 3/02/2021 | 2021-02-03"
      })
  void frenchTimesOfThePast(String text, String expected) {
    assertThat(told(text, Language.FRENCH, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The treaty was signed on 27 November 2014. | 2014-11-27",
        "The treaty was signed on November 27, 2014. | 2014-11-27",
        "on Monday, 1 February 2021 | 2021-02-01",
        "On Nov. 30 the army left. | 2020-11-30",
        "Formed on 15 December by six groups | 2020-12-15",
        "on the 3rd of March | 2021-03-03",
        "on 3 May last year | 2020-05-03",
        "from 3 to 5 March | 2021-03-03/2021-03-05",
        "between 28 February and 2 March 2020 | 2020-02-28/2020-03-02",
        "founded in 2012 by a colonel | 2012",
        "in late 2014 | 2014",
        "broker of the 2002 truce | 2002",
        "between 2011 and 2014 | 2011/2014",
        "from 2011 to 2014 | 2011/2014",
        "the war of 1914-18 | 1914/1918",
        "in the early 1990s | 1990/1999",
        "in November 2019 | 2019-11",
        "in late July | 2020-07",
        "in early March | 2021-03",
        "last September | 2020-09",
        "last March | 2020-03",
        "in May last year | 2020-05",
        "in the middle of the month | 2021-03",
        "since 2015 | 2015/..",
        "ever since March 2019 | 2019-03/..",
        "allied since last year | 2020/..",
        "an alliance dating from 1951 | 1951/..",
        "until 2017 | ../2017",
        "until this month | ../2021-03",
        "by July 2011 | ../2011-07",
        "until Saturday | ../2021-03-13",
        "Wednesday's raid | 2021-03-17",
        "They took the town on Thursday. | 2021-03-11",
        "last Monday | 2021-03-15",
        "yesterday | 2021-03-16",
        "tomorrow | 2021-03-18",
        "last week | 2021-03-08/2021-03-14",
        "next week | 2021-03-22/2021-03-28",
        "earlier this week | 2021-03-15/2021-03-21",
        "last month | 2021-02",
        "last year | 2020",
        "at the weekend | 2021-03-13/2021-03-14",
        "three days ago | 2021-03-14",
        "A century ago, on 28 July 1914, it began. | 1914-07-28",
        "a fortnight ago | 2021-03-01/2021-03-07",
        "ten years ago | 2011",
        "two decades ago | 2001",
        "in three days' time | 2021-03-20"
      })
  void englishTimesOfThePast(String text, String expected) {
    assertThat(told(text, Language.ENGLISH, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ils se verront vendredi. | 2021-03-19",
        "Ils se verront mercredi. | 2021-03-17",
        "Elles rouvriront en septembre. | 2021-09",
        "Il ira à Dakar le 2 mars. | 2022-03-02",
        "Le sommet aura lieu ce week-end. | 2021-03-20/2021-03-21",
        "vendredi prochain | 2021-03-19",
        "Ils partiront le mois prochain. | 2021-04"
      })
  void theFutureIsAskedForByTheCaller(String text, String expected) {
    assertThat(told(text, Language.FRENCH, true)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They are to meet on Friday. | 2021-03-19",
        "He will visit Dakar on 2 March. | 2022-03-02",
        "It begins in May. | 2021-05",
        "next Friday | 2021-03-19",
        "until Saturday | ../2021-03-20"
      })
  void theEnglishFutureToo(String text, String expected) {
    assertThat(told(text, Language.ENGLISH, true)).isEqualTo(expected);
  }

  @Test
  void aDeadlineLiesAhead() {
    TimeExpression deadline =
        find("Ils quitteront le district d'ici au 1er décembre.", Language.FRENCH).getFirst();
    assertThat(deadline.kind()).isEqualTo(TimeExpression.Kind.DEADLINE);
    assertThat(deadline.interval()).hasToString("2021-12-01");
  }

  @Test
  void theWordForTodayIsMarked() {
    assertThat(find("Il dirige aujourd'hui la province.", Language.FRENCH).getFirst().kind())
        .isEqualTo(TimeExpression.Kind.TODAY);
    assertThat(find("It runs the province today.", Language.ENGLISH).getFirst().kind())
        .isEqualTo(TimeExpression.Kind.TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le Niger a rompu mardi avec l'Ukraine, deux jours après le Mali. | 2021-03-16 2021-03-14",
        "Ils sont entrés lundi, au lendemain d'un accord. | 2021-03-15 2021-03-14",
        "Le 10 juin 2014, ils prenaient la ville. | 2014-06-10",
        "Le 10 février, ils ont fui ; deux jours plus tard, ils revenaient. | 2021-02-10 2021-02-12",
        "Créé en 1879, rallié trois ans plus tard | 1879 1882"
      })
  void timesAreCountedFromOthersInTheSentence(String text, String expected) {
    assertThat(told(text, Language.FRENCH, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two days after a twin assault, the city was shut on Friday. | 2021-03-10 2021-03-12",
        "It sent its army on 11 January, a day after the town was overrun. | 2021-01-11 2021-01-10",
        "allies in 1879, joined by Italy three years later | 1879 1882",
        "On 28 June 1914 he died; they promised support on 5 July. | 1914-06-28 1914-07-05"
      })
  void englishTimesAreCountedFromOthersInTheSentence(String text, String expected) {
    assertThat(told(text, Language.ENGLISH, false)).isEqualTo(expected);
  }

  @Test
  void theComparedEventIsToldApart() {
    List<TimeExpression> found =
        find("Two days after a twin assault, the city was shut on Friday.", Language.ENGLISH);
    assertThat(found)
        .extracting(TimeExpression::kind)
        .containsExactly(TimeExpression.Kind.COMPARED, TimeExpression.Kind.POINT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La veille, ils avaient repris le port. | 2021-03-11",
        "Le lendemain, ils avaient fui. | 2021-03-13",
        "Deux jours plus tard, ils étaient là. | 2021-03-14",
        "Un mois plus tard, tout était fini. | 2021-04",
        "Le lundi suivant, ils ont signé. | 2021-03-15",
        "Ce jour-là, ils ont signé. | 2021-03-12",
        "À la veille du scrutin, rien. | ''",
        "Avec la vieille garde, rien. | ''"
      })
  void timesAreCountedFromTheSentenceBefore(String text, String expected) {
    List<TimeExpression> before = find("Ils ont pris la ville vendredi.", Language.FRENCH);
    List<TimeExpression> found =
        TimeExpressions.find(text, Language.FRENCH, Optional.of(DAY), before);
    assertThat(found.stream().map(f -> f.interval().toString()).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The day before, they had cut ties. | 2021-03-11",
        "The day before the vote, nothing. | ''",
        "Two days earlier the House had voted. | 2021-03-10",
        "A month later it came to terms. | 2021-04",
        "The following year it split. | 2022"
      })
  void englishTimesAreCountedFromTheSentenceBefore(String text, String expected) {
    List<TimeExpression> before = find("They took the town on Friday.", Language.ENGLISH);
    List<TimeExpression> found =
        TimeExpressions.find(text, Language.ENGLISH, Optional.of(DAY), before);
    assertThat(found.stream().map(f -> f.interval().toString()).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void anOldStoryKeepsItsYearThroughDaysWithoutOne() {
    List<TimeExpression> told = new ArrayList<>();
    for (String sentence :
        List.of("The archduke died on 28 June 1914.", "On 4 August they marched.")) {
      told.addAll(TimeExpressions.find(sentence, Language.ENGLISH, Optional.of(DAY), told));
    }
    assertThat(told.getLast().interval()).hasToString("1914-08-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plus de 2000 hommes et 1 950 soldats",
        "La résolution 1701 de l'ONU",
        "près de 2012 obus",
        "La sonde s'est posée sur Mars.",
        "Janvier Karairi dirige le groupe.",
        "L'accord du Vendredi saint tient.",
        "Tous les lundis, chaque mardi, les mercredis",
        "Il y a trois provinces",
        "âgé de 45 ans",
        "avant 2015 et après le 3 mars 2016",
        "en sept jours de combats",
        "le 31 juin",
        "Une vieille rivalité, des lendemains",
        "pendant trois ans",
        "Il est passé par là, un délai écoulé."
      })
  void whatOnlyLooksLikeAFrenchTimeIsLeft(String text) {
    assertThat(find(text, Language.FRENCH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 2000 men marched, and 1,950 soldiers may follow.",
        "England must then march on Dublin; the army may march.",
        "May God help them.",
        "Resolution 1701 is in force.",
        "The Good Friday Agreement and Bloody Sunday",
        "August Pinochet and April Glaspie met.",
        "They meet every Monday and on Sundays.",
        "aged 45 years",
        "before 2015 and after 3 March 2016",
        "for three years",
        "in 1950 homes and 2010 people",
        "on 31 June"
      })
  void whatOnlyLooksLikeAnEnglishTimeIsLeft(String text) {
    assertThat(find(text, Language.ENGLISH)).isEmpty();
  }

  @Test
  void withoutADateOfPublicationOnlyWholeDatesAreTold() {
    List<TimeExpression> found =
        TimeExpressions.find(
            "Lundi, hier, en mars, le 3 mai 2019 et en 2015",
            Language.FRENCH,
            Optional.empty(),
            List.of());
    assertThat(found)
        .extracting(f -> f.interval().toString())
        .containsExactly("2019-05-03", "2015");
  }

  @Test
  void spansCountInTheSentenceAsGiven() {
    String text = "Ils l’ont pris jusqu’au 5 mars 2020 ou presque.";
    TimeExpression found = find(text, Language.FRENCH).getFirst();
    assertThat(found.span().of(text)).isEqualTo("5 mars 2020");
  }
}
