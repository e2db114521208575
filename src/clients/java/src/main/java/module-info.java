/** A client of the Verification Code API. */
module io.github.verifycodes.client {
  requires com.fasterxml.jackson.core;
  requires transitive java.net.http;

  exports io.github.verifycodes.client;
}
