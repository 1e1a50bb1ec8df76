package io.tradewire.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.tradewire.ingest.IngestConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sites allow robots to fetch (RFC 9309): no robots.txt allows all, one that cannot be had
 * allows nothing for the time being.
 */
@ApplicationScoped
public class Robots {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(10);
  private static final int SITES = 1_000;

  private record Known(BaseRobotRules rules, Instant until) {}

  private final Fetcher fetcher;
  private final String agent;
  private final Map<String, Known> sites =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > SITES;
        }
      };

  Robots(Fetcher fetcher, IngestConfig config) {
    this.fetcher = fetcher;
    this.agent = config.fetching().robotsName();
  }

  /** Whether a page may be fetched. */
  public boolean allow(URI url) {
    return rules(url).isAllowed(url.toString());
  }

  /** How long the site wants robots to wait between two pages; zero if it does not say. */
  public Duration delay(URI url) {
    long millis = rules(url).getCrawlDelay();
    return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
  }

  private BaseRobotRules rules(URI url) {
    String site = url.getScheme() + "://" + url.getRawAuthority();
    synchronized (sites) {
      Known known = sites.get(site);
      if (known != null && known.until().isAfter(Instant.now())) {
        return known.rules();
      }
    }
    Known fresh = ask(URI.create(site + "/robots.txt"));
    synchronized (sites) {
      sites.put(site, fresh);
    }
    return fresh.rules();
  }

  private Known ask(URI robots) {
    try {
      Fetched answer = fetcher.fetch(robots, null, null);
      if (answer.isOk()) {
        BaseRobotRules rules =
            new SimpleRobotRulesParser()
                .parseContent(
                    robots.toString(), answer.body(), answer.contentType(), List.of(agent));
        return new Known(rules, Instant.now().plus(KEPT));
      }
      return answer.isPassingFailure()
          ? unknown()
          : new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Instant.now().plus(KEPT));
    } catch (FetchException e) {
      return unknown();
    }
  }

  private static Known unknown() {
    return new Known(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Instant.now().plus(KEPT_AFTER_FAILURE));
  }
}
