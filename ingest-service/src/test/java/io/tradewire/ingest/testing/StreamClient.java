package io.tradewire.ingest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/** One NDJSON stream over HTTP/1.1, written and read at the same time, down at the socket. */
public final class StreamClient implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private String status;
  private InputStream answers;

  /** Opens a stream; {@code headers} are further request headers, each ended by CR LF. */
  public StreamClient(int port, String headers) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(120_000);
    out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
    in = new BufferedInputStream(socket.getInputStream());
    out.write(
        ("POST /v1/articles HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"
                + headers
                + "\r\n")
            .getBytes(UTF_8));
  }

  /** Writes a line; it leaves with the next {@link #flush()} at the latest. */
  public StreamClient line(String json) throws IOException {
    return bytes((json + "\n").getBytes(UTF_8));
  }

  /** Writes bytes of the body. */
  public StreamClient bytes(byte[] bytes) throws IOException {
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
    out.write(bytes);
    out.write("\r\n".getBytes(UTF_8));
    return this;
  }

  /** Sends what was written. */
  public StreamClient flush() throws IOException {
    out.flush();
    return this;
  }

  /** Ends the body. */
  public StreamClient end() throws IOException {
    out.write("0\r\n\r\n".getBytes(UTF_8));
    out.flush();
    return this;
  }

  /** The status line; waits for it. */
  public String status() throws IOException {
    if (status == null) {
      status = headerLine();
      int length = -1;
      for (String header = headerLine(); !header.isEmpty(); header = headerLine()) {
        if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(header.substring("content-length:".length()).strip());
        }
      }
      answers = length < 0 ? new Chunks() : new ByteArrayInputStream(in.readNBytes(length));
    }
    return status;
  }

  /** The next answer; null at the end. */
  public JsonNode answer() throws IOException {
    status();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = answers.read(); b >= 0; b = answers.read()) {
      if (b == '\n') {
        return JSON.readTree(line.toByteArray());
      }
      line.write(b);
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private String headerLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("connection closed after \"" + line.toString(UTF_8) + "\"");
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(UTF_8);
  }

  /** The bytes inside the response's chunks. */
  private final class Chunks extends InputStream {
    private int left;
    private boolean ended;

    @Override
    public int read() throws IOException {
      if (left == 0 && !ended) {
        left = Integer.parseInt(headerLine(), 16);
        ended = left == 0;
      }
      if (ended) {
        return -1;
      }
      int b = in.read();
      if (--left == 0) {
        headerLine();
      }
      return b;
    }
  }
}
