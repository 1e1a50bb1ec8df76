package io.tradewire.local;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between this module's packages. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.tradewire.local");

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("command")
        .definedBy("..local.command..")
        .layer("bench")
        .definedBy("..local.bench..")
        .layer("sample")
        .definedBy("..local.sample..")
        .layer("load")
        .definedBy("..local.load..")
        .layer("stack")
        .definedBy("..local.stack..")
        .layer("testing")
        .definedBy("..local.testing..")
        .layer("servers")
        .definedBy("..local.broker..", "..local.postgres..")
        .whereLayer("command")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("testing")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("bench")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("sample")
        .mayOnlyBeAccessedByLayers("command", "bench")
        .whereLayer("load")
        .mayOnlyBeAccessedByLayers("command", "bench", "sample")
        .whereLayer("stack")
        .mayOnlyBeAccessedByLayers("command", "bench", "sample", "load")
        .whereLayer("servers")
        .mayOnlyBeAccessedByLayers("stack", "testing", "bench")
        .check(CLASSES);
  }
}
