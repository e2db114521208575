package io.github.verifycodes.client;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A proxy by its address, such as {@code http://proxy.example.com:8080}.
 *
 * @param user who asks, with the password: {@code name:password}; or null
 */
record Proxy(ProxySelector selector, String user) {
  private static final int DEFAULT_PORT = 80;
  private static final int MAX_PORT = 65_535;

  /** Any of these says how a JVM reaches other hosts. */
  private static final String[] JVM_SETTINGS = {
    "http.proxyHost", "https.proxyHost", "java.net.useSystemProxies"
  };

  /** Null, and a violation, when it is no such address. The address is not repeated. */
  static Proxy of(String text, String place, Violations found) {
    URI address = parsed(text);
    boolean isUsable =
        "http".equalsIgnoreCase(address.getScheme())
            && address.getHost() != null
            && address.getPort() <= MAX_PORT;
    if (!isUsable) {
      found.add(place, "format", "must be like http://host:port");
      return null;
    }
    int port = address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
    // Not looked up here: a look-up may take long, and is part of a call.
    InetSocketAddress socket = InetSocketAddress.createUnresolved(address.getHost(), port);
    String user = address.getRawUserInfo();
    return new Proxy(ProxySelector.of(socket), user == null ? null : decoded(user));
  }

  private static URI parsed(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException malformed) {
      return URI.create("");
    }
  }

  private static String decoded(String user) {
    // A plus sign is one here, and not a blank.
    return URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** What it is told of who asks, or null. */
  String authorization() {
    return user == null ? null : "Basic " + encoded();
  }

  /** What it may quote of that. */
  List<String> secrets() {
    return user == null
        ? List.of()
        : List.of(encoded(), user.substring(user.indexOf(':') + 1));
  }

  private String encoded() {
    return Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The proxy that the environment names for an endpoint; null when it names none, or when the JVM has
   * its own settings, which come first.
   */
  static Proxy fromEnvironment(URI endpoint, Map<String, String> environment, Violations found) {
    if (Stream.of(JVM_SETTINGS).anyMatch(name -> System.getProperty(name) != null)) {
      return null;
    }
    String name = endpoint.getScheme().toLowerCase(Locale.ROOT) + "_proxy";
    String address = either(environment, name);
    if (address.isBlank() || isExcluded(endpoint, either(environment, "no_proxy"))) {
      return null;
    }
    String whole = address.contains("://") ? address : "http://" + address;
    return of(whole, "option:" + name.toUpperCase(Locale.ROOT), found);
  }

  private static String either(Map<String, String> environment, String name) {
    String upper = environment.getOrDefault(name.toUpperCase(Locale.ROOT), "");
    return environment.getOrDefault(name, upper).trim();
  }

  /** Those around an address of IPv6. */
  private static String withoutBrackets(String host) {
    return host.replaceAll("[\\[\\]]", "");
  }

  /** Hosts, domains with all hosts below them, with a port if need be; or an asterisk. */
  private static boolean isExcluded(URI endpoint, String list) {
    String host = withoutBrackets(endpoint.getHost().toLowerCase(Locale.ROOT));
    int usualPort = "https".equalsIgnoreCase(endpoint.getScheme()) ? 443 : 80;
    String withPort = host + ":" + (endpoint.getPort() < 0 ? usualPort : endpoint.getPort());
    return Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .map(entry -> withoutBrackets(entry.replaceFirst("^\\*?\\.", "")))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(
            entry ->
                entry.equals("*")
                    || Stream.of(host, withPort)
                        .anyMatch(each -> each.equals(entry) || each.endsWith("." + entry)));
  }
}
