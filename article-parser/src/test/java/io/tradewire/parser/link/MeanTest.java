package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeanTest {
  private static final List<String> FILES =
      List.of("relevance.tsv", "sentences.tsv", "first/period.tsv", "second/period.tsv");

  @TempDir Path folder;

  @Test
  void aFeatureThatOneModelLacksWeighsNothingThere() throws IOException {
    Path one = model("one", "a\t1.000", "b\t-0.300", "c\t0.090", "e~word\t0.380");
    Path other = model("other", "a\t0.500", "b\t-0.100", "d\t4.000", "f~word\t0.420");
    Path mean = folder.resolve("mean");
    Mean.write(mean, List.of(one, other));
    List<String> decision = List.of("a\t0.750", "b\t-0.200", "d\t2.000", "f~word\t0.210");
    assertEquals(decision, Files.readAllLines(mean.resolve("first/period.tsv")));
    assertEquals(decision, Files.readAllLines(mean.resolve("second/period.tsv")));
    List<String> filter =
        List.of("a\t0.750", "b\t-0.200", "c\t0.045", "d\t2.000", "e~word\t0.190", "f~word\t0.210");
    assertEquals(filter, Files.readAllLines(mean.resolve("relevance.tsv")));
    assertEquals(filter, Files.readAllLines(mean.resolve("sentences.tsv")));
  }

  @Test
  void hiddenUnitsStandSideBySideAndCountForTheirPart() throws IOException {
    Path one = model("one", "a\t1.000");
    Path other = model("other", "a\t0.500");
    Path units = Path.of("first/period.hidden.tsv");
    Files.write(
        one.resolve(units),
        List.of("(bias)\t0.100\t0.200", "(output)\t1.000\t-3.000", "a\t7.000\t8.000"));
    Files.write(other.resolve(units), List.of("(bias)\t0.300", "(output)\t2.000", "b\t9.000"));
    Path mean = folder.resolve("mean");
    Mean.write(mean, List.of(one, other));
    assertEquals(
        List.of(
            "(bias)\t0.100\t0.200\t0.300",
            "(output)\t0.500\t-1.500\t1.000",
            "a\t7.000\t8.000\t0.000",
            "b\t0.000\t0.000\t9.000"),
        Files.readAllLines(mean.resolve(units)));
  }

  private Path model(String name, String... lines) throws IOException {
    Path model = folder.resolve(name);
    for (String file : FILES) {
      Path path = model.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, List.of(lines));
    }
    return model;
  }
}
