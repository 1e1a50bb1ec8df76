package io.tradewire.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradewire.local.stack.StackFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  @TempDir Path folder;

  @Test
  void findsFilesOfAKnownKindInFoldersByName() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("2021/11"));
    Path text = Files.writeString(deep.resolve("b.txt"), "Trade grew.");
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{}");
    Files.writeString(folder.resolve("README.md"), "no article");
    assertEquals(List.of(text, lines), ArticleFiles.find(List.of(folder)));
  }

  @Test
  void refusesWhatIsNotThereAndWhatItCannotRead() throws Exception {
    Path missing = folder.resolve("missing.txt");
    Path picture = Files.writeString(folder.resolve("picture.png"), "");
    assertEquals(
        "There is no readable file or folder " + missing + ".",
        assertThrows(StackFailure.class, () -> ArticleFiles.find(List.of(missing))).getMessage());
    assertEquals(
        picture + " is of no known kind: name a .txt or .jsonl file or a folder.",
        assertThrows(StackFailure.class, () -> ArticleFiles.find(List.of(picture))).getMessage());
  }

  @Test
  void aTextFileIsOneArticleAsItIs() throws Exception {
    String text = " date 2021-11-03 Trade grew\n\nMünster reported 5%.\n";
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    Submission article = read(file).get(0);
    assertEquals(file.toString(), article.origin());
    assertEquals("text/plain; charset=utf-8", article.contentType());
    assertEquals(text, new String(article.body(), StandardCharsets.UTF_8));
  }

  @Test
  void eachFilledLineOfAJsonLinesFileIsAnArticleKnownByItsNumber() throws Exception {
    Path file =
        Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n");
    List<Submission> articles = read(file);
    assertEquals(2, articles.size());
    assertEquals(file + ":3", articles.get(1).origin());
    assertEquals("application/json", articles.get(1).contentType());
    assertEquals("{\"text\":\"b\"}", new String(articles.get(1).body(), StandardCharsets.UTF_8));
  }

  private static List<Submission> read(Path file) {
    try (Stream<Submission> articles = ArticleFiles.read(List.of(file))) {
      return articles.toList();
    }
  }
}
