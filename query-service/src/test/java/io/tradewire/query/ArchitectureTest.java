package io.tradewire.query;

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

/** It shares the database schema with the house, and no line of Java. */
class ArchitectureTest {

  private static final String HTTP = "io.tradewire.query.http..";
  private static final String STORE = "io.tradewire.query.store..";
  private static final String DOMAIN = "io.tradewire.query.domain..";

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tradewire.query");

  @Test
  void knowsNothingElseOfTheHouse() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("io.tradewire..").or(resideInAPackage("io.tradewire.query..")))
        .check(SERVICE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.tradewire.query.(*)..").should().beFreeOfCycles().check(SERVICE);
  }

  @Test
  void nothingLeadsBackToHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HTTP)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                HTTP, "jakarta.ws.rs..", "io.vertx.ext.web..", "org.jboss.resteasy.."))
        .check(SERVICE);
  }

  @Test
  void onlyHttpAsksTheStore() {
    noClasses()
        .that()
        .resideOutsideOfPackages(HTTP, STORE)
        .should()
        .dependOnClassesThat(resideInAPackage(STORE))
        .check(SERVICE);
  }

  @Test
  void theDomainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN, "java.."))
        .check(SERVICE);
  }
}
