package dk.direktion.gateway.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a person goes after the log-in: always a page at this very address. */
record ReturnTo(String location) {

  private static final int LONGEST = 2000;

  /** The wish, unless it could lead away from this site or round in a circle. */
  static Optional<ReturnTo> of(String wish) {
    if (wish == null || wish.isEmpty()) {
      return Optional.of(new ReturnTo("/"));
    }
    if (wish.length() > LONGEST
        || !wish.startsWith("/")
        || wish.startsWith("//")
        || wish.startsWith("/login")
        || wish.contains("\\")
        || wish.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(wish).normalize();
      boolean stays = uri.getScheme() == null && uri.getRawAuthority() == null;
      String location = uri.toASCIIString();
      return stays && location.startsWith("/") && !location.startsWith("//")
          ? Optional.of(new ReturnTo(location))
          : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
