package io.tradewire.ingest.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One spelling for all URLs of a page: RFC 3986 §6.2.2 (case, dot segments, default port), no
 * fragment, no trackers' parameters, the others in order, and http the same as https. Hosts with
 * and without {@code www.} stay apart: they need not be the same site.
 */
public final class CanonicalUrl {

  private static final Set<String> TRACKERS =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "_ga",
          "_openstat",
          "ref_src",
          "cmpid");
  private static final String TRACKER_PREFIX = "utm_";

  private CanonicalUrl() {}

  /**
   * The canonical spelling.
   *
   * @throws IllegalArgumentException if it is no absolute http or https URL; the message says why
   */
  public static String of(String url) {
    URI uri = parse(url.strip()).normalize();
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException("it does not begin with http:// or https://");
    }
    if (uri.getHost() == null) {
      throw new IllegalArgumentException("it names no host");
    }
    return "https://"
        + uri.getHost().toLowerCase(Locale.ROOT)
        + port(uri, scheme)
        + path(uri.getRawPath())
        + query(uri.getRawQuery());
  }

  private static URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e.getReason() + " at character " + e.getIndex(), e);
    }
  }

  private static String port(URI uri, String scheme) {
    int standard = scheme.equals("http") ? 80 : 443;
    return uri.getPort() == -1 || uri.getPort() == standard ? "" : ":" + uri.getPort();
  }

  private static String path(String path) {
    if (path == null || path.isEmpty()) {
      return "/";
    }
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String query(String query) {
    if (query == null) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !isTracker(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isTracker(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.startsWith(TRACKER_PREFIX) || TRACKERS.contains(name);
  }
}
