package dk.direktion.meetings.preparation;

import dk.direktion.meetings.body.Body;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** What is prepared for one meeting of an external body; its time is local time in Denmark. */
@Entity
public class Preparation {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "body_code")
  private Body body;

  private LocalDateTime starts;
  private String location;
  private String sourceName;
  private String createdBy;
  private Instant createdAt;
  private int revision;
  @Version private long version;

  protected Preparation() {}

  Preparation(UUID id, Body body, LocalDateTime starts, String location, String by, Instant at) {
    this.id = id;
    this.body = body;
    this.starts = starts;
    this.location = location;
    this.createdBy = by;
    this.createdAt = at;
  }

  /** Notes that its items were read out of a document; {@code name} is null for a pasted text. */
  void readFrom(String name) {
    sourceName = name;
    revision++;
  }

  UUID id() {
    return id;
  }

  Body body() {
    return body;
  }

  LocalDateTime starts() {
    return starts;
  }

  String location() {
    return location;
  }

  String sourceName() {
    return sourceName;
  }

  long version() {
    return version;
  }
}
