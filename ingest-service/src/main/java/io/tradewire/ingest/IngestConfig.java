package io.tradewire.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** All that can be set on ingest-service. */
@ConfigMapping(prefix = "tradewire.ingest")
public interface IngestConfig {

  /** Names and shapes of the topics that ingest-service writes and reads. */
  Topics topics();

  /** What a door lets in. */
  Limits limits();

  /** How long to wait for the broker. */
  Broker broker();

  /** The door for articles that others publish to Kafka. */
  Raw raw();

  /** The topic of raw articles. */
  interface Raw {

    /** Whether it is read. */
    @WithDefault("true")
    boolean enabled();

    /** Consumer group that all replicas share. */
    @WithDefault("tradewire-ingest")
    String group();
  }

  /** Topics. */
  interface Topics {

    /** The log of parsed articles, compacted by article id. */
    @WithDefault("articles")
    String articles();

    /** Raw articles that others publish, JSON as {@code POST /v1/articles} takes it. */
    @WithDefault("articles-raw")
    String raw();

    /** Raw articles that could not be read, with the reason. */
    @WithDefault("articles-dead-letter")
    String deadLetter();

    /** What is known of each feed, compacted by the feed's URL. */
    @WithDefault("feeds")
    String feeds();

    /** Whether missing topics are created at start; say no where somebody else declares them. */
    @WithDefault("true")
    boolean create();

    /** Partitions of a topic that is created. */
    @WithDefault("6")
    int partitions();

    /** Copies of each partition of a topic that is created; -1 takes the broker's default. */
    @WithDefault("-1")
    short replication();
  }

  /** Sizes beyond which a door answers 413. */
  interface Limits {

    /** Largest article, in bytes of its decoded body. */
    @WithDefault("1M")
    MemorySize article();

    /** How many {@code Idempotency-Key}s are remembered. */
    @WithDefault("10000")
    int idempotencyKeys();

    /** Bytes of articles that one stream may have under way between socket and broker. */
    @WithDefault("4M")
    MemorySize streamWindow();
  }

  /** Time limits towards Kafka. */
  interface Broker {

    /** How long an article may wait for the broker's acknowledgement before the door says 503. */
    @WithDefault("8s")
    Duration acknowledgeWithin();

    /** What {@code Retry-After} tells a caller while the broker is away. */
    @WithDefault("5s")
    Duration retryAfter();
  }
}
