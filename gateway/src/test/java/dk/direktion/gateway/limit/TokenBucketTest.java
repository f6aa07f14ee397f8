package dk.direktion.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

  private final Instant start = Instant.parse("2026-03-02T08:00:00Z");
  private final TokenBucket bucket = new TokenBucket(30, start);

  @Test
  void as_many_as_it_holds_may_pass_at_once() {
    for (int i = 29; i >= 0; i--) {
      assertThat(bucket.take(start).remaining()).isEqualTo(i);
    }

    var refused = bucket.take(start);

    assertThat(refused.granted()).isFalse();
    assertThat(refused.seconds()).isEqualTo(2);
  }

  @Test
  void it_fills_evenly_and_never_over_the_brim() {
    for (int i = 0; i < 30; i++) {
      bucket.take(start);
    }

    assertThat(bucket.take(start.plusMillis(1900)).granted()).isFalse();
    assertThat(bucket.take(start.plusSeconds(2)).granted()).isTrue();
    assertThat(bucket.take(start.plusSeconds(3600)).remaining()).isEqualTo(29);
  }

  @Test
  void a_full_one_can_be_forgotten() {
    assertThat(bucket.isFull(start)).isTrue();
    bucket.take(start);
    assertThat(bucket.isFull(start.plusSeconds(1))).isFalse();
    assertThat(bucket.isFull(start.plusSeconds(2))).isTrue();
  }

  @Test
  void a_clock_that_is_set_back_gives_nothing_away() {
    for (int i = 0; i < 30; i++) {
      bucket.take(start);
    }

    assertThat(bucket.take(start.minusSeconds(60)).granted()).isFalse();
  }
}
