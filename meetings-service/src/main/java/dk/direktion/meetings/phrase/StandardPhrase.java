package dk.direktion.meetings.phrase;

import dk.direktion.meetings.decision.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a body usually says when it decides so; tokens such as {@code {organ}} are filled in. */
@Entity
public class StandardPhrase {

  @Id private UUID id;
  private String bodyCode;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String label;
  private String text;
  private int position;
  @Version private long version;

  protected StandardPhrase() {}

  StandardPhrase(UUID id, String bodyCode, int position, WritePhrase written) {
    this.id = id;
    this.bodyCode = bodyCode;
    this.position = position;
    rewrite(written);
  }

  final void rewrite(WritePhrase written) {
    outcome = written.outcome();
    label = written.label() == null || written.label().isBlank() ? null : written.label().strip();
    text = written.text();
  }

  UUID id() {
    return id;
  }

  String bodyCode() {
    return bodyCode;
  }

  Outcome outcome() {
    return outcome;
  }

  /** Returns what stands on its button; null where the outcome's own word says enough. */
  String label() {
    return label;
  }

  String text() {
    return text;
  }

  int position() {
    return position;
  }

  long version() {
    return version;
  }
}
