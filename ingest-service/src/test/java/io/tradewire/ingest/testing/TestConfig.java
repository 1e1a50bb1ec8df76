package io.tradewire.ingest.testing;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tradewire.ingest.IngestConfig;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.spi.Converter;

/** The service's configuration without the service. */
public final class TestConfig {

  private static final int PRIORITY = 200;

  private TestConfig() {}

  /** All defaults, but for these keys below {@code tradewire.ingest}. */
  public static IngestConfig with(Map<String, String> settings) {
    SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(IngestConfig.class);
    converter(builder, MemorySize.class, new MemorySizeConverter());
    converter(builder, Duration.class, new DurationConverter());
    settings.forEach((key, value) -> builder.withDefaultValue("tradewire.ingest." + key, value));
    return builder.build().getConfigMapping(IngestConfig.class);
  }

  private static <T> void converter(
      SmallRyeConfigBuilder builder, Class<T> type, Converter<T> converter) {
    builder.withConverter(type, PRIORITY, converter);
  }
}
