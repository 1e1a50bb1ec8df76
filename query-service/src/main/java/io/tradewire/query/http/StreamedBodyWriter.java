package io.tradewire.query.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowStream;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes a {@link StreamedBody} as fast as the client reads: when its buffers are full the cursor
 * rests. If the cursor fails half way the connection is cut, so that the client does not take a
 * part for the whole.
 */
@Provider
public class StreamedBodyWriter extends ConnectionWriter<StreamedBody> {

  private static final Logger LOG = Logger.getLogger(StreamedBodyWriter.class);
  private static final int CHUNK = 32 * 1024;

  public StreamedBodyWriter() {
    super(StreamedBody.class);
  }

  @Override
  void write(StreamedBody body, ServerRequestContext context) {
    ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
    request.suspend();
    new Transfer(body, request.unwrap(RoutingContext.class).response(), request).start();
  }

  /** One response under way; all on the connection's event loop. */
  private static final class Transfer {
    private final StreamedBody body;
    private final HttpServerResponse response;
    private final ResteasyReactiveRequestContext request;
    private final RowStream<Row> rows;
    private Buffer chunk = Buffer.buffer(CHUNK);
    private boolean over;

    Transfer(
        StreamedBody body, HttpServerResponse response, ResteasyReactiveRequestContext request) {
      this.body = body;
      this.response = response;
      this.request = request;
      this.rows = body.cursor().rows();
    }

    void start() {
      response.setChunked(true);
      chunk.appendBytes(body.lines().head());
      response.closeHandler(gone -> abandon(null));
      rows.exceptionHandler(this::abandon);
      rows.endHandler(all -> end());
      rows.handler(this::row);
    }

    private void row(Row row) {
      if (over) {
        return;
      }
      chunk.appendBytes(body.lines().row(row));
      if (chunk.length() >= CHUNK) {
        flush();
      }
    }

    private void flush() {
      response.write(chunk);
      chunk = Buffer.buffer(CHUNK);
      if (response.writeQueueFull()) {
        rows.pause();
        response.drainHandler(empty -> rows.resume());
      }
    }

    private void end() {
      if (over) {
        return;
      }
      over = true;
      chunk.appendBytes(body.lines().tail());
      response.end(chunk);
      body.cursor().close();
      request.resume();
    }

    private void abandon(Throwable cause) {
      if (over) {
        return;
      }
      over = true;
      if (cause != null) {
        LOG.errorf(cause, "an export broke off; its connection is cut");
      }
      body.cursor().close();
      response.reset();
      request.resume();
    }
  }
}
