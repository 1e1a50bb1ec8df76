package io.tradewire.query.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** What writers have in common that write to the connection over time, not into one buffer. */
abstract class ConnectionWriter<T> implements ServerMessageBodyWriter<T> {

  private final Class<T> written;

  ConnectionWriter(Class<T> written) {
    this.written = written;
  }

  /** Begins to write; the writer ends the response. */
  abstract void write(T body, ServerRequestContext context);

  @Override
  public final boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return written.isAssignableFrom(type);
  }

  @Override
  public final boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return written.isAssignableFrom(type);
  }

  @Override
  public final void writeTo(
      T body,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out) {
    throw new UnsupportedOperationException(written + " is written to the connection only");
  }

  @Override
  public final void writeResponse(T body, Type generic, ServerRequestContext context) {
    write(body, context);
  }
}
