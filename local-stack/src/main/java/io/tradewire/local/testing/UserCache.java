package io.tradewire.local.testing;

import java.nio.file.Path;

/**
 * Files that tests unpack once and keep, for this user alone: a shared place such as /tmp would let
 * another user choose the programs that run here.
 */
final class UserCache {

  private UserCache() {}

  /** Below XDG_CACHE_HOME, else ~/.cache, as the XDG Base Directory Specification has it. */
  static Path directory(String name) {
    String home = System.getenv("XDG_CACHE_HOME");
    Path cache =
        home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(home);
    return cache.resolve("tradewire").resolve(name);
  }
}
