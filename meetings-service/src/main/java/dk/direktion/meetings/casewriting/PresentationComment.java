package dk.direktion.meetings.casewriting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A remark about a section, or a reply to one. */
@Entity
public class PresentationComment {

  @Id private UUID id;
  private UUID presentationId;

  @Enumerated(EnumType.STRING)
  private SectionKind section;

  private UUID replyTo;
  private String text;
  private String author;
  private Instant writtenAt;
  private String resolvedBy;
  private Instant resolvedAt;
  @Version private long version;

  protected PresentationComment() {}

  /** Writes a comment on a section, or on the whole where the section is null. */
  PresentationComment(
      UUID id, UUID presentationId, SectionKind section, String text, String author, Instant now) {
    this.id = id;
    this.presentationId = presentationId;
    this.section = section;
    this.text = text;
    this.author = author;
    this.writtenAt = now;
  }

  PresentationComment reply(UUID replyId, String answer, String by, Instant now) {
    PresentationComment reply =
        new PresentationComment(replyId, presentationId, section, answer, by, now);
    reply.replyTo = replyTo == null ? id : replyTo;
    return reply;
  }

  /** Marks the thread as dealt with; once is enough. */
  void resolve(String by, Instant now) {
    if (resolvedAt == null) {
      resolvedBy = by;
      resolvedAt = now;
    }
  }

  void takeUpAgain() {
    resolvedBy = null;
    resolvedAt = null;
  }

  UUID id() {
    return id;
  }

  UUID presentationId() {
    return presentationId;
  }

  SectionKind section() {
    return section;
  }

  /** Returns the comment that began the thread; null for that comment itself. */
  UUID replyTo() {
    return replyTo;
  }

  String text() {
    return text;
  }

  String author() {
    return author;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  String resolvedBy() {
    return resolvedBy;
  }

  Instant resolvedAt() {
    return resolvedAt;
  }
}
