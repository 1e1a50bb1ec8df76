package io.tradewire.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The contract is the innermost circle: it knows the JDK, JSON and nothing else. */
class ArchitectureTest {

  private static final JavaClasses EVENTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tradewire.events");

  @Test
  void dependsOnTheJdkAndJsonOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "com.fasterxml.jackson..", "io.tradewire.events..")
        .check(EVENTS);
  }
}
