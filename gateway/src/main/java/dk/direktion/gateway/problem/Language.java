package dk.direktion.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** The language a person is answered in: Danish unless English is asked for first. */
public enum Language {
  DA,
  EN;

  private static final List<String> TAGS = List.of("da", "en");

  public static Language of(HttpServerRequest request) {
    String wanted = request.getHeader("Accept-Language");
    if (wanted == null || wanted.isBlank()) {
      return DA;
    }
    try {
      return "en".equals(Locale.lookupTag(Locale.LanguageRange.parse(wanted), TAGS)) ? EN : DA;
    } catch (IllegalArgumentException malformed) {
      return DA;
    }
  }

  public String tag() {
    return this == DA ? "da" : "en";
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }
}
