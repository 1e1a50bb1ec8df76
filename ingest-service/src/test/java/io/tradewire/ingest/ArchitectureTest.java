package io.tradewire.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Doors at one edge, the log at the other, and between them words that know neither. */
class ArchitectureTest {

  private static final String HTTP = "io.tradewire.ingest.http..";
  private static final String STREAM = "io.tradewire.ingest.stream..";
  private static final String RAW_TOPIC = "io.tradewire.ingest.rawtopic..";
  private static final String FEEDS = "io.tradewire.ingest.feeds..";
  private static final String REPARSE = "io.tradewire.ingest.reparse..";
  private static final String LOG = "io.tradewire.ingest.log..";

  /** What is said of articles, whichever door they came through. */
  private static final String[] WORDS = {
    "io.tradewire.ingest.problem..",
    "io.tradewire.ingest.text..",
    "io.tradewire.ingest.identity..",
    "io.tradewire.ingest.language..",
    "io.tradewire.ingest.html..",
    "io.tradewire.ingest.intake..",
    "io.tradewire.ingest.fetch.."
  };

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tradewire.ingest");

  @Test
  void knowsTheParserAndTheEventsOfTheHouse() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("io.tradewire..")
                .or(
                    resideInAnyPackage(
                        "io.tradewire.ingest..", "io.tradewire.parser..", "io.tradewire.events..")))
        .check(SERVICE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.tradewire.ingest.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void nothingLeadsBackToTheDoors() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HTTP)
        .should()
        .dependOnClassesThat(resideInAnyPackage(HTTP, "jakarta.ws.rs..", "org.jboss.resteasy.."))
        .check(SERVICE);
  }

  @Test
  void onlyTheLogAndWhatReadsItOrItsLikeKnowKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackages(LOG, RAW_TOPIC, FEEDS, REPARSE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.."))
        .check(SERVICE);
  }

  @Test
  void theWordsKnowNeitherEdge() {
    noClasses()
        .that()
        .resideInAnyPackage(WORDS)
        .should()
        .dependOnClassesThat(resideInAnyPackage(LOG, HTTP, STREAM, RAW_TOPIC, FEEDS, REPARSE))
        .check(SERVICE);
  }

  @Test
  void theLogKnowsNoDoor() {
    noClasses()
        .that()
        .resideInAPackage(LOG)
        .should()
        .dependOnClassesThat(resideInAnyPackage(HTTP, STREAM, RAW_TOPIC, FEEDS, REPARSE))
        .check(SERVICE);
  }

  @Test
  void theDoorsBehindHttpDoNotKnowEachOther() {
    String[] doors = {STREAM, RAW_TOPIC, FEEDS, REPARSE};
    for (String door : doors) {
      String[] others =
          Stream.of(doors).filter(other -> !other.equals(door)).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(door)
          .should()
          .dependOnClassesThat(resideInAnyPackage(others))
          .check(SERVICE);
    }
  }
}
