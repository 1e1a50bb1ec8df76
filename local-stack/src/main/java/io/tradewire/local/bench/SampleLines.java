package io.tradewire.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tradewire.local.load.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The sample articles over and over as lines of JSON, each time under another id. Only the id is
 * made for each line, so that the load costs the machine little.
 */
final class SampleLines implements Iterator<byte[]> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SAMPLES = 200;

  private final List<byte[]> tails;
  private final String prefix;
  private final int count;
  private int next;

  SampleLines(Path samples, String prefix, int count) {
    this.tails =
        new SampleFeed(samples, "x").from(0).limit(SAMPLES).map(SampleLines::tail).toList();
    this.prefix = prefix;
    this.count = count;
  }

  /** The article without its id and without the brace that opens it. */
  private static byte[] tail(Submission article) {
    try {
      ObjectNode json = (ObjectNode) JSON.readTree(article.body());
      json.remove("id");
      return json.toString().substring(1).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(article.origin(), e);
    }
  }

  @Override
  public boolean hasNext() {
    return next < count;
  }

  @Override
  public byte[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    byte[] tail = tails.get(next % tails.size());
    byte[] head =
        ("{\"id\":\"" + prefix + "-" + next++ + "\",").getBytes(StandardCharsets.US_ASCII);
    byte[] line = new byte[head.length + tail.length];
    System.arraycopy(head, 0, line, 0, head.length);
    System.arraycopy(tail, 0, line, head.length, tail.length);
    return line;
  }
}
