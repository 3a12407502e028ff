package org.entente.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One way only: text flows towards the shell, and nothing upstream knows what comes after it. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyDirectionTest {

  private static final String[] DOWNSTREAM_OF_CLAIMS = {
    "org.entente.rdf..",
    "org.entente.graph..",
    "org.entente.question..",
    "org.entente.evaluation..",
    "org.entente.shell.."
  };

  @ArchTest
  static final ArchRule readingKnowsNothingOfWhatIsRead =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.entente.document..", "org.entente.time..", "org.entente.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.actor..",
              "org.entente.lexicon..",
              "org.entente.claim..",
              "org.entente.rdf..",
              "org.entente.graph..")
          .because("a reader or parser that knows actors could not be exchanged for another one");

  @ArchTest
  static final ArchRule extractionKnowsNoStore =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.entente.actor..",
              "org.entente.lexicon..",
              "org.entente.claim..",
              "org.entente.ontology..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOWNSTREAM_OF_CLAIMS)
          .because("the extractor is a pure function that must run where there is no store");

  @ArchTest
  static final ArchRule actorsKnowNoClaims =
      noClasses()
          .that()
          .resideInAPackage("org.entente.actor..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.claim..")
          .because("who is spoken of is settled before what is said of them");

  @ArchTest
  static final ArchRule theLexiconKnowsNoDocument =
      noClasses()
          .that()
          .resideInAPackage("org.entente.lexicon..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.actor..", "org.entente.claim..", "org.entente.language.corenlp..")
          .because("the same frames read articles and questions, whichever parser made the trees");

  @ArchTest
  static final ArchRule theDatasetKnowsNoGraphServer =
      noClasses()
          .that()
          .resideInAPackage("org.entente.rdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.graph..", "org.entente.question..", "org.entente.shell..", "org.neo4j..")
          .because("the dataset is the record, and the graph can be dropped and rebuilt from it");

  @ArchTest
  static final ArchRule theGraphKnowsNoQuestions =
      noClasses()
          .that()
          .resideInAPackage("org.entente.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.question..", "org.entente.shell..", "org.entente.evaluation..")
          .because("a projection serves whoever asks, and asks nothing itself");

  @ArchTest
  static final ArchRule nothingDependsOnTheShell =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.shell..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.shell..")
          .because("the program must be usable as a library, without a terminal");

  @ArchTest
  static final ArchRule evaluationKnowsNoStore =
      noClasses()
          .that()
          .resideInAPackage("org.entente.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.entente.rdf..", "org.entente.graph..", "org.entente.question..")
          .because("a score is about what was read, and must not change with what is stored");

  @ArchTest
  static final ArchRule oneImporterOfTheParser =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.language.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..")
          .because("another parser must be a change in one package");

  @ArchTest
  static final ArchRule oneStarterOfTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.graph.embedded..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.kernel..")
          .because("everything else must work as well against a server that runs elsewhere");

  @ArchTest
  static final ArchRule problemsKnowNobody =
      classes()
          .that()
          .resideInAPackage("org.entente.problem..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.entente.problem..", "java..", "org.jspecify..")
          .because("every package reports problems, so that theirs must depend on none");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching("org.entente.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle is a package that was cut in the wrong place");

  @ArchTest
  static final ArchRule onlyTheShellSpeaks =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.shell..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("standard output belongs to data that a user asked for");
}
