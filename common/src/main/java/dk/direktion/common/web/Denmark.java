package dk.direktion.common.web;

import java.time.ZoneId;

/** The zone in which the board meets. */
public final class Denmark {
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private Denmark() {}
}
