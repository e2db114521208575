package io.github.verifycodes.client;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A proxy by its address, such as {@code http://proxy.example.com:8080}.
 *
 * @param authorization what it is told of who asks, or null
 */
record Proxy(ProxySelector selector, String authorization) {
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
    return new Proxy(ProxySelector.of(socket), user == null ? null : basic(user));
  }

  private static URI parsed(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException malformed) {
      return URI.create("");
    }
  }

  private static String basic(String user) {
    // A plus sign is one here, and not a blank.
    String plain = URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
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

  /** Hosts, domains with all hosts below them, with a port if need be; or an asterisk. */
  private static boolean isExcluded(URI endpoint, String list) {
    String host = endpoint.getHost().toLowerCase(Locale.ROOT);
    String withPort = host + ":" + endpoint.getPort();
    return Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .map(entry -> entry.replaceFirst("^\\*?\\.", ""))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(
            entry ->
                entry.equals("*")
                    || Stream.of(host, withPort)
                        .anyMatch(each -> each.equals(entry) || each.endsWith("." + entry)));
  }
}
