package io.tradewire.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses belong to the public internet, after IANA's special-purpose registries (RFC
 * 6890). A fetcher that follows what strangers write must not reach anything else: what is only
 * reachable from inside was never meant for them (server-side request forgery).
 */
final class PublicAddresses {

  /** First address and prefix length of IPv4 networks that are not public. */
  private static final int[][] SPECIAL_V4 = {
    {0x00000000, 8}, {0x0a000000, 8}, {0x64400000, 10}, {0x7f000000, 8}, {0xa9fe0000, 16},
    {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24}, {0xc0a80000, 16},
    {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 4}, {0xf0000000, 4},
  };

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    if (address instanceof Inet4Address) {
      return isPublicV4(address.getAddress());
    }
    return address instanceof Inet6Address && isPublicV6(address.getAddress());
  }

  private static boolean isPublicV4(byte[] bytes) {
    int address =
        (bytes[0] & 0xff) << 24
            | (bytes[1] & 0xff) << 16
            | (bytes[2] & 0xff) << 8
            | bytes[3] & 0xff;
    return Arrays.stream(SPECIAL_V4)
        .noneMatch(network -> (address ^ network[0]) >>> (32 - network[1]) == 0);
  }

  /** Only 2000::/3 is given out; within it, tunnels are judged by the IPv4 address they hold. */
  private static boolean isPublicV6(byte[] bytes) {
    if (startsWith(bytes, 0x20, 0x02)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 2, 6));
    }
    if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
    }
    return (bytes[0] & 0xe0) == 0x20
        && !startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8)
        && !startsWith(bytes, 0x20, 0x01, 0x00);
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** The address of a host, as long as all its addresses are public or others are allowed. */
  static InetAddress resolve(String host, boolean allowPrivate) throws FetchException {
    try {
      String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
      InetAddress[] addresses = InetAddress.getAllByName(bare);
      for (InetAddress address : addresses) {
        if (!allowPrivate && !contain(address)) {
          throw FetchException.refused(
              host + " is at " + address.getHostAddress() + ", which is no public address");
        }
      }
      return addresses[0];
    } catch (UnknownHostException e) {
      throw FetchException.passing("there is no host " + host, e);
    }
  }
}
