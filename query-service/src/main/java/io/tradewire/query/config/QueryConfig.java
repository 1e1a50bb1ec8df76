package io.tradewire.query.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** All settings of query-service that are its own; the rest are Quarkus'. */
@ConfigMapping(prefix = "tradewire.query")
public interface QueryConfig {

  /** How many items of a list are answered at once. */
  Page page();

  /** Answers that are kept in memory until what they depend on changes. */
  Cache cache();

  /** Bulk answers: CSV, NDJSON and SDMX without a limit. */
  Export export();

  /** The feed of changes. */
  Changes changes();

  /** The check of articles, for which ingest-service is asked. */
  Check check();

  /** How many requests a client may make. */
  RateLimit rateLimit();

  /** A route for measuring: answers from memory. */
  Bench bench();

  /** Sizes of a page. */
  interface Page {
    /** Items if {@code limit} is not given. */
    @WithDefault("100")
    int size();

    /** The largest {@code limit}. */
    @WithDefault("1000")
    int max();
  }

  /** Answers kept in memory. */
  interface Cache {
    /** Bytes of bodies kept; 0 keeps none, then every read asks the database. */
    @WithDefault("67108864")
    long bytes();
  }

  /** Bulk answers. */
  interface Export {
    /** Rows fetched from the database's cursor at a time. */
    @WithDefault("1000")
    int fetch();
  }

  /** The feed of changes. */
  interface Changes {
    /** How long a long-poll waits for a change at most. */
    @WithDefault("30S")
    Duration longPoll();

    /** How often the database is asked for changes although no notification came. */
    @WithDefault("1S")
    Duration poll();
  }

  /** The check of articles. */
  interface Check {
    /** How long ingest-service may take to read an article, each try. */
    @WithDefault("5S")
    Duration timeout();

    /** Tries after the first one. */
    @WithDefault("2")
    int retries();

    /** When ingest-service is left alone for a while. */
    Breaker breaker();
  }

  /** A circuit breaker. */
  interface Breaker {
    /** Requests that are looked back upon. */
    @WithDefault("10")
    int requests();

    /** Share of them that failed, from which on no more are made. */
    @WithDefault("0.5")
    double failures();

    /** How long none are made. */
    @WithDefault("5S")
    Duration pause();
  }

  /** How many requests a client may make. A client is an address. */
  interface RateLimit {
    /** Requests to {@code /v1} in a window; 0 sets no limit. */
    @WithDefault("0")
    int requests();

    /** After which a client may make them anew. */
    @WithDefault("1M")
    Duration window();
  }

  /** A route for measuring. */
  interface Bench {
    /** Whether {@code GET /bench/memory} answers what the last observations request answered. */
    @WithDefault("false")
    boolean enabled();
  }
}
