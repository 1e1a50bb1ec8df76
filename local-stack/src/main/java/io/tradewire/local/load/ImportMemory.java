package io.tradewire.local.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far each file was imported, kept in a file of lines that only grows: an import that was
 * broken off goes on behind the last article that was answered. A file that was changed is another
 * file.
 */
public final class ImportMemory implements AutoCloseable {

  /** All articles of the file were answered. */
  static final long COMPLETE = Long.MAX_VALUE;

  private final Map<String, Long> done = new HashMap<>();
  private final BufferedWriter out;

  private ImportMemory(BufferedWriter out) {
    this.out = out;
  }

  /** Opens the memory in this file, which is made if it does not exist. */
  public static ImportMemory open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImportMemory memory =
        new ImportMemory(
            Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(memory::learn);
    }
    return memory;
  }

  /** A line that was cut off by a crash has no second part and is passed over. */
  private void learn(String line) {
    int tab = line.indexOf('\t');
    if (tab > 0 && line.endsWith(";")) {
      done.put(line.substring(tab + 1, line.length() - 1), Long.parseLong(line.substring(0, tab)));
    }
  }

  /** How many articles of the file were answered. */
  long done(Path file) throws IOException {
    return done.getOrDefault(key(file), 0L);
  }

  void note(Path file, long articles) throws IOException {
    done.put(key(file), articles);
    out.write(articles + "\t" + key(file) + ";\n");
  }

  void flush() throws IOException {
    out.flush();
  }

  private static String key(Path file) throws IOException {
    return "%s %d %s"
        .formatted(
            file.toAbsolutePath().normalize(), Files.size(file), Files.getLastModifiedTime(file));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
