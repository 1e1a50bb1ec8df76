package io.tradewire.local.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;

/**
 * One NDJSON stream over one connection, written and read at the same time, down at the socket: the
 * load should cost the machine as little as possible.
 */
final class StreamLoad {

  private static final int BUFFER = 64 * 1024;
  private static final byte[] ACCEPTED = "\"status\":\"accepted\"".getBytes(StandardCharsets.UTF_8);

  private StreamLoad() {}

  /**
   * What came of a stream.
   *
   * @param accepted articles that the broker has
   * @param time from the first byte sent to the last answer
   */
  record Result(long accepted, Duration time) {
    double articlesPerSecond() {
      return accepted * 1e9 / time.toNanos();
    }
  }

  /** Streams all articles to a door and waits for all answers. */
  static Result run(URI ingest, Iterator<byte[]> articles) throws IOException {
    try (Socket socket = new Socket(ingest.getHost(), ingest.getPort())) {
      long begin = System.nanoTime();
      CompletableFuture<Void> sender =
          CompletableFuture.runAsync(() -> send(socket, ingest, articles));
      long accepted = count(new BufferedInputStream(socket.getInputStream(), BUFFER));
      Duration time = Duration.ofNanos(System.nanoTime() - begin);
      sender.join();
      return new Result(accepted, time);
    }
  }

  private static void send(Socket socket, URI ingest, Iterator<byte[]> articles) {
    try {
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 2 * BUFFER);
      out.write(
          ("POST /v1/articles HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-ndjson\r\n"
                  + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n")
              .formatted(ingest.getAuthority())
              .getBytes(StandardCharsets.UTF_8));
      Chunk chunk = new Chunk(out);
      while (articles.hasNext()) {
        chunk.line(articles.next());
      }
      chunk.send();
      out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines are sent in chunks of some size, as a client that streams a file does. */
  private static final class Chunk {
    private final OutputStream out;
    private final byte[] bytes = new byte[BUFFER];
    private int size;

    Chunk(OutputStream out) {
      this.out = out;
    }

    void line(byte[] json) throws IOException {
      if (size + json.length + 1 > bytes.length) {
        send();
      }
      System.arraycopy(json, 0, bytes, size, json.length);
      size += json.length;
      bytes[size++] = '\n';
    }

    void send() throws IOException {
      if (size > 0) {
        out.write((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes, 0, size);
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        size = 0;
      }
    }
  }

  /** Counts the answers that say accepted. */
  private static long count(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200 ")) {
      throw new IOException("the door answered " + status);
    }
    String header = line(in);
    while (!header.isEmpty()) {
      header = line(in);
    }
    long count = 0;
    int matched = 0;
    for (int left = chunk(in); left > 0; left = chunk(in)) {
      for (; left > 0; left--) {
        int b = in.read();
        matched = b == ACCEPTED[matched] ? matched + 1 : b == ACCEPTED[0] ? 1 : 0;
        if (matched == ACCEPTED.length) {
          count++;
          matched = 0;
        }
      }
      line(in);
    }
    return count;
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the door broke off");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }
}
