package dk.direktion.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MicrosecondClockTest {

  private final Clock clock = new MicrosecondClock();

  @Test
  void tellsTheTimeInWholeMicroseconds() {
    Instant told = clock.instant();
    assertEquals(0, told.getNano() % 1_000);
    assertTrue(Duration.between(told, Instant.now()).abs().toSeconds() < 60);
    assertTrue(Math.abs(clock.millis() - told.toEpochMilli()) < 60_000);
  }

  @Test
  void keepsTheZoneItIsGiven() {
    assertEquals(ZoneOffset.UTC, clock.getZone());
    ZoneId denmark = Denmark.ZONE;
    assertEquals(denmark, clock.withZone(denmark).getZone());
    assertEquals(0, clock.withZone(denmark).instant().getNano() % 1_000);
  }

  @Test
  void idsSortByTheTimeTheyWereMade() {
    Clock earlier = Clock.fixed(Instant.parse("2026-11-22T08:00:00.001Z"), ZoneOffset.UTC);
    Clock later = Clock.fixed(Instant.parse("2026-11-22T08:00:00.002Z"), ZoneOffset.UTC);
    for (int i = 0; i < 1_000; i++) {
      UUID first = UuidV7.next(earlier);
      UUID second = UuidV7.next(later);
      assertEquals(7, first.version());
      assertEquals(2, first.variant());
      assertTrue(first.toString().compareTo(second.toString()) < 0);
    }
  }
}
