package io.tradewire.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Plain Java: text in, figures out, no framework and no I/O but the lexicons on the class path. */
class ArchitectureTest {

  private static final JavaClasses PARSER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tradewire.parser");

  @Test
  void dependsOnTheEventsAndUnicodeOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "com.ibm.icu..", "io.tradewire.events..", "io.tradewire.parser..")
        .check(PARSER);
  }

  @Test
  void touchesNoFileNetworkOrDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)")
        .check(PARSER);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.tradewire.parser.(*)..").should().beFreeOfCycles().check(PARSER);
  }
}
