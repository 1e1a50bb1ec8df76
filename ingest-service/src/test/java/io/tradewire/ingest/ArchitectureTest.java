package io.tradewire.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Doors at one edge, the log at the other, and between them words that know neither. */
class ArchitectureTest {

  private static final String HTTP = "io.tradewire.ingest.http..";
  private static final String LOG = "io.tradewire.ingest.log..";

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
  void onlyTheLogKnowsKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackage(LOG)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.."))
        .check(SERVICE);
  }

  @Test
  void theWordsKnowNeitherEdge() {
    noClasses()
        .that()
        .resideOutsideOfPackages(HTTP, LOG)
        .should()
        .dependOnClassesThat(resideInAPackage(LOG).or(resideInAPackage(HTTP)))
        .check(SERVICE);
  }
}
