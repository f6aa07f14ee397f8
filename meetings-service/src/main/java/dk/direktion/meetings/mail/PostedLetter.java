package dk.direktion.meetings.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A letter on its way: waiting, sent, or given up. */
@Entity
@Table(name = "letter")
class PostedLetter {

  private static final int MOST_ATTEMPTS = 10;
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Id private UUID id;
  private String recipient;
  private String template;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String parameters;

  private String path;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String choices;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String copies;

  private Instant postedAt;

  @Enumerated(EnumType.STRING)
  private LetterState state;

  private int attempts;
  private Instant nextAttemptAt;
  private Instant settledAt;
  private String failure;

  protected PostedLetter() {}

  PostedLetter(UUID id, Letter letter, Instant postedAt) {
    this.id = id;
    this.recipient = letter.to();
    this.template = letter.template();
    this.parameters = written(letter.parameters());
    this.path = letter.path();
    this.choices = written(letter.choices());
    this.copies = written(letter.copies());
    this.postedAt = postedAt;
    this.state = LetterState.WAITING;
    this.nextAttemptAt = postedAt;
  }

  UUID id() {
    return id;
  }

  Letter letter() {
    return new Letter(
        recipient,
        template,
        read(parameters, new TypeReference<>() {}),
        path,
        read(choices, new TypeReference<>() {}),
        read(copies, new TypeReference<>() {}));
  }

  /** Tells whether the letter has neither been tried nor kept for a digest. */
  boolean isFresh() {
    return nextAttemptAt.equals(postedAt);
  }

  /** Keeps the letter until the recipient's next digest. */
  void keepUntil(Instant until) {
    nextAttemptAt = until;
  }

  void sent(Instant now) {
    state = LetterState.SENT;
    settledAt = now;
    failure = null;
  }

  /** Notes that the mail server did not take it; tries again later and later, then gives up. */
  void failed(String why, Instant now) {
    attempts++;
    failure = why;
    if (attempts >= MOST_ATTEMPTS) {
      giveUp(why, now);
      return;
    }
    Duration wait = Duration.ofMinutes(1L << attempts);
    nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  /** Settles a letter that can never be sent. */
  void giveUp(String why, Instant now) {
    state = LetterState.FAILED;
    failure = why;
    settledAt = now;
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
