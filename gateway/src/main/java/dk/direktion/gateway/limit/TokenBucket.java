package dk.direktion.gateway.limit;

import java.time.Duration;
import java.time.Instant;

/** Lets a number of requests through at once and fills up evenly over a minute. */
class TokenBucket {

  private static final double SECONDS = 60;

  private final int capacity;
  private double tokens;
  private Instant counted;

  TokenBucket(int capacity, Instant now) {
    this.capacity = capacity;
    this.tokens = capacity;
    this.counted = now;
  }

  /** Takes one token if there is one and tells how things stand. */
  synchronized Allowance take(Instant now) {
    fill(now);
    boolean granted = tokens >= 1;
    if (granted) {
      tokens -= 1;
    }
    double missing = granted ? capacity - tokens : 1 - tokens;
    long seconds = Math.max(1, (long) Math.ceil(missing * SECONDS / capacity));
    return new Allowance(granted, (int) tokens, seconds);
  }

  synchronized boolean isFull(Instant now) {
    fill(now);
    return tokens >= capacity;
  }

  private void fill(Instant now) {
    if (now.isAfter(counted)) {
      double elapsed = Duration.between(counted, now).toMillis() / 1000.0;
      tokens = Math.min(capacity, tokens + elapsed * capacity / SECONDS);
      counted = now;
    }
  }

  /**
   * What one request may count on.
   *
   * @param remaining requests that may follow at once
   * @param seconds until the next token if refused, otherwise until the bucket is full
   */
  record Allowance(boolean granted, int remaining, long seconds) {}
}
