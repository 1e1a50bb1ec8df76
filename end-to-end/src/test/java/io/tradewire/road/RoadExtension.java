package io.tradewire.road;

import io.tradewire.local.files.Directories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one suite for all of them, closed after the last. */
final class RoadExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(RoadExtension.class);

  /** The suite with the folder that it leaves. */
  private record Shared(Road road, Path data) implements AutoCloseable {

    static Shared open() {
      try {
        Path data = Files.createTempDirectory("tradewire-road");
        return new Shared(Road.open(data), data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      road.close();
      Directories.delete(data);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Road.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Shared.class, key -> Shared.open(), Shared.class)
        .road();
  }
}
