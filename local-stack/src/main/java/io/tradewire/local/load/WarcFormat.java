package io.tradewire.local.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * {@code .warc}, {@code .warc.gz}: what crawlers keep (ISO 28500), Common Crawl's news archive too.
 * Each response with status 200 and type HTML is an article; all other records are passed over.
 */
final class WarcFormat implements ArticleFormat {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A page that is cut here is more than the door takes, and refused. */
  private static final int MOST_BYTES = ByteLines.MOST_BYTES;

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".warc") || fileName.endsWith(".warc.gz");
  }

  @Override
  public Stream<Submission> open(Path file) throws IOException {
    WarcReader reader = new WarcReader(file);
    return StreamSupport.stream(reader.spliterator(), false)
        .onClose(() -> close(reader))
        .map(warc -> submission(file, warc))
        .flatMap(Optional::stream);
  }

  private static Optional<Submission> submission(Path file, WarcRecord warc) {
    if (!(warc instanceof WarcResponse response) || !isHttp(response)) {
      return Optional.empty();
    }
    try {
      HttpResponse http = response.http();
      String type = http.contentType().toString();
      if (http.status() != 200 || !type.startsWith("text/html")) {
        return Optional.empty();
      }
      byte[] body = http.bodyDecoded().stream().readNBytes(MOST_BYTES);
      byte[] json =
          JSON.writeValueAsBytes(
              JSON.createObjectNode()
                  .put("html", new String(body, HtmlCharset.of(type, body)))
                  .put("url", response.target()));
      return Optional.of(new Submission(file + " " + response.target(), "application/json", json));
    } catch (IOException | IllegalArgumentException e) {
      throw new UncheckedIOException(
          new IOException("cannot read the record of " + response.target() + " in " + file, e));
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().startsWith("http://") || response.target().startsWith("https://");
  }

  private static void close(WarcReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
