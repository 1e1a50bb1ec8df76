package io.tradewire.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that can be set on ingest-service. */
@ConfigMapping(prefix = "tradewire.ingest")
public interface IngestConfig {

  /** Names and shapes of the topics that ingest-service writes and reads. */
  Topics topics();

  /** What a door lets in. */
  Limits limits();

  /**
   * Whether figures are read out of articles. Without, articles are only kept: to measure what the
   * doors cost without the parser.
   */
  @WithDefault("true")
  boolean readFigures();

  /** How long to wait for the broker. */
  Broker broker();

  /** The door for articles that others publish to Kafka. */
  Raw raw();

  /** The door for RSS and Atom feeds. */
  Feeds feeds();

  /** How pages are fetched from other sites. */
  Fetching fetching();

  /** Which feeds are polled, and how often. */
  interface Feeds {

    /** Addresses of the feeds, separated by commas. */
    Optional<List<String>> urls();

    /** Time between two polls of a feed; a tenth of it is added at random. */
    @WithDefault("15m")
    Duration every();

    /** How many feeds are visited at the same time. */
    @WithDefault("4")
    int atOnce();

    /** Consumer group by which the replicas share the feeds. */
    @WithDefault("tradewire-feeds")
    String group();
  }

  /** Limits of fetching. */
  interface Fetching {

    /** What the service calls itself; a site's owner should be able to find you by it. */
    @WithDefault("tradewire/0.1 (news figures; set tradewire.ingest.fetching.user-agent)")
    String userAgent();

    /** The name by which robots.txt files address the service. */
    @WithDefault("tradewire")
    String robotsName();

    /** Longest time that one request may take. */
    @WithDefault("20s")
    Duration timeout();

    /** Largest page or feed, decompressed. */
    @WithDefault("5M")
    MemorySize maxBytes();

    /** Least time between two pages of one host; a site's Crawl-delay may make it longer. */
    @WithDefault("2s")
    Duration hostSpacing();

    /** Hosts that may be fetched from although their addresses are not public. */
    Optional<Set<String>> privateHosts();
  }

  /** The topic of raw articles. */
  interface Raw {

    /** Whether {@code articles-raw} is read. */
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

    /**
     * How long a process that died in a transaction holds up those who read committed messages.
     * Must be longer than a batch of {@code articles-raw} takes.
     */
    @WithDefault("20s")
    Duration transactionTimeout();

    /** What {@code Retry-After} tells a caller while the broker is away. */
    @WithDefault("5s")
    Duration retryAfter();
  }
}
