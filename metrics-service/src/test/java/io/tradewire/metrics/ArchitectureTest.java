package io.tradewire.metrics;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * Kafka at one edge, PostgreSQL at the other; what a figure means and what is believed, between.
 */
class ArchitectureTest {

  private static final String HTTP = "io.tradewire.metrics.http..";
  private static final String MESSAGING = "io.tradewire.metrics.messaging..";
  private static final String STORE = "io.tradewire.metrics.store..";

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tradewire.metrics");

  @Test
  void knowsTheEventsOfTheHouse() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("io.tradewire..")
                .or(resideInAnyPackage("io.tradewire.metrics..", "io.tradewire.events..")))
        .check(SERVICE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.tradewire.metrics.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void onlyMessagingKnowsKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackage(MESSAGING)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.apache.kafka..",
                "io.smallrye.reactive.messaging..",
                "org.eclipse.microprofile.reactive.."))
        .check(SERVICE);
  }

  /** A dead letter is tried again over HTTP, and read as records are. */
  @Test
  void onlyHttpAsksMessaging() {
    noClasses()
        .that()
        .resideOutsideOfPackages(MESSAGING, HTTP)
        .should()
        .dependOnClassesThat(resideInAnyPackage(MESSAGING))
        .check(SERVICE);
  }

  @Test
  void onlyTheStoreKnowsTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage(STORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "io.vertx.sqlclient..",
                "io.vertx.pgclient..",
                "io.vertx.mutiny.sqlclient..",
                "io.vertx.mutiny.pgclient..",
                "org.hibernate..",
                "java.sql.."))
        .check(SERVICE);
  }

  /** What a series is and which claim is believed can be told, and tested, without any server. */
  @Test
  void theWordsArePlainJava() {
    noClasses()
        .that()
        .resideOutsideOfPackages(HTTP, MESSAGING, STORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                HTTP, STORE, "io.quarkus..", "io.vertx..", "io.smallrye.mutiny..", "jakarta.."))
        .check(SERVICE);
  }
}
