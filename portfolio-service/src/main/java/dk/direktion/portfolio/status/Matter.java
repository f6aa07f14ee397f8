package dk.direktion.portfolio.status;

import java.util.Locale;

/** What the four lights judge, in the order people read them. */
public enum Matter {
  TIME,
  ECONOMY,
  RESOURCES,
  BENEFITS;

  /** Name the matter as the API does. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
