package dk.direktion.common.web;

import java.time.Clock;
import java.util.UUID;

/** Makes ids that sort by the time they were made (RFC 9562, version 7). */
public final class UuidV7 {

  private static final long VERSION = 0x7000L;
  private static final long RANDOM_A = 0x0FFFL;

  private UuidV7() {}

  public static UUID next(Clock clock) {
    UUID random = UUID.randomUUID();
    long time = clock.millis() << 16;
    long high = time | VERSION | (random.getMostSignificantBits() & RANDOM_A);
    return new UUID(high, random.getLeastSignificantBits());
  }
}
