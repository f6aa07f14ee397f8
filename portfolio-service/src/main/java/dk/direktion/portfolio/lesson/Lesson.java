package dk.direktion.portfolio.lesson;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a project that has closed taught. */
@Entity
public class Lesson {

  @Id private UUID id;
  private UUID projectId;
  private String title;
  private String text;
  private String writtenByName;
  private Instant writtenAt;
  @Version private long version;

  protected Lesson() {}

  Lesson(UUID id, UUID projectId, WriteLesson written, String writtenBy, Instant at) {
    this.id = id;
    this.projectId = projectId;
    rewrite(written, writtenBy, at);
  }

  /** Write it anew; whoever wrote last stands for it. */
  final void rewrite(WriteLesson written, String writtenBy, Instant at) {
    title = written.title().strip();
    text = written.text().strip();
    writtenByName = writtenBy;
    writtenAt = at;
  }

  UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  String writtenBy() {
    return writtenByName;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  long version() {
    return version;
  }
}
