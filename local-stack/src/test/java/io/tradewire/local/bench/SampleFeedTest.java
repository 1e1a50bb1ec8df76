package io.tradewire.local.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFeedTest {

  @TempDir Path folder;

  @Test
  void goesRoundTheSamplesUnderNewIds() throws Exception {
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"x\",\"text\":\"A\",\"url\":\"u\"}\n");
    Files.writeString(folder.resolve("b.txt"), "B");
    List<String> bodies =
        new SampleFeed(folder, "run")
            .from(3)
            .limit(3)
            .map(article -> new String(article.body(), StandardCharsets.UTF_8))
            .toList();
    assertEquals(
        List.of(
            "{\"text\":\"B\",\"id\":\"run-3\"}",
            "{\"id\":\"run-4\",\"text\":\"A\"}",
            "{\"text\":\"B\",\"id\":\"run-5\"}"),
        bodies);
  }

  @Test
  void movesEachRoundBackByAYear() throws Exception {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"publishedOn\":\"2023-02-20\",\"text\":\"20 from 2019 to 2022, 12021\"}\n");
    List<String> bodies =
        new SampleFeed(folder, "run")
            .from(0)
            .limit(2)
            .map(article -> new String(article.body(), StandardCharsets.UTF_8))
            .toList();
    assertEquals(
        List.of(
            "{\"publishedOn\":\"2023-02-20\",\"text\":\"20 from 2019 to 2022, 12021\",\"id\":\"run-0\"}",
            "{\"publishedOn\":\"2022-02-20\",\"text\":\"20 from 2018 to 2021, 12021\",\"id\":\"run-1\"}"),
        bodies);
  }
}
