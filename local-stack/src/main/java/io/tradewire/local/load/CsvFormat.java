package io.tradewire.local.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * {@code .csv}: RFC 4180 with a header that names the door's fields (text or html, publishedOn,
 * title, url, publisher, id); UTF-8. Empty cells are left out.
 */
final class CsvFormat implements ArticleFormat {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".csv");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.newBufferedReader(file));
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .onClose(() -> close(rows))
        .map(row -> submission(file + ":" + rows.getCurrentLocation().getLineNr(), row));
  }

  private static Submission submission(String origin, Map<String, String> row) {
    row.values().removeIf(cell -> cell == null || cell.isEmpty());
    try {
      return new Submission(
          origin,
          "application/json",
          JSON.writeValueAsString(row).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(MappingIterator<?> rows) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
