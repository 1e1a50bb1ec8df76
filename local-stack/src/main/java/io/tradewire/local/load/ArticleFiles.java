package io.tradewire.local.load;

import io.tradewire.local.stack.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files and folders to articles. */
public final class ArticleFiles {

  private static final List<ArticleFormat> FORMATS =
      List.of(
          new PlainTextFormat(),
          new HtmlFormat(),
          new JsonLinesFormat(),
          new CsvFormat(),
          new WarcFormat());

  /** The kinds of files, for messages. */
  public static final String KINDS = ".txt, .html, .jsonl, .jsonl.gz, .csv, .warc or .warc.gz";

  private ArticleFiles() {}

  /**
   * The files to read: those named, and those of a known kind in the folders named, in the order of
   * their names.
   *
   * @throws StackFailure if a path does not exist, or is a file of no known kind
   */
  public static List<Path> find(List<Path> paths) {
    return paths.stream().flatMap(path -> find(path).stream()).toList();
  }

  private static List<Path> find(Path path) {
    if (Files.isDirectory(path)) {
      try (Stream<Path> tree = Files.walk(path)) {
        return tree.filter(Files::isRegularFile)
            .filter(file -> format(file).isPresent())
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new StackFailure("Cannot read the folder " + path + ": " + e.getMessage(), e);
      }
    }
    if (!Files.isReadable(path)) {
      throw new StackFailure("There is no readable file or folder " + path + ".");
    }
    if (format(path).isEmpty()) {
      throw new StackFailure(path + " is of no known kind: name a " + KINDS + " file or a folder.");
    }
    return List.of(path);
  }

  /** All articles of the files, read as they are asked for. */
  public static Stream<Submission> read(List<Path> files) {
    return files.stream().flatMap(ArticleFiles::open);
  }

  private static Stream<Submission> open(Path file) {
    try {
      return format(file).orElseThrow().open(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Optional<ArticleFormat> format(Path file) {
    String name = file.getFileName().toString();
    return FORMATS.stream().filter(format -> format.reads(name)).findFirst();
  }
}
