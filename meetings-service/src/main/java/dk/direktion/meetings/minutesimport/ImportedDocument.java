package dk.direktion.meetings.minutesimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A document of an import, byte for byte, what became of its lines, and what it changed. */
@Entity
@Immutable
@IdClass(ImportedDocument.Key.class)
public class ImportedDocument {

  /** Revisions count from 1; each newer edition of the document is one more. */
  public record Key(UUID importId, int revision) {}

  /**
   * What was made of a document, as JSON.
   *
   * @param source what became of each of its lines
   * @param content what was read out of it
   * @param changes what it changed in the import
   */
  record Read(String source, String content, String changes, String bodyName, LocalDate date) {}

  @Id private UUID importId;
  @Id private int revision;
  private byte[] document;
  private byte[] sha256;
  private String fileName;
  private String uploadedBy;
  private Instant uploadedAt;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String source;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String readContent;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String changes;

  private String readBody;
  private LocalDate readOn;

  protected ImportedDocument() {}

  ImportedDocument(MinutesImport of, SentDocument sent, Read read, String by, Instant at) {
    this.importId = of.id();
    this.revision = of.revision();
    this.document = sent.bytes();
    this.sha256 = sent.sha256();
    this.fileName = sent.fileName();
    this.uploadedBy = by;
    this.uploadedAt = at;
    this.source = read.source();
    this.readContent = read.content();
    this.changes = read.changes();
    this.readBody = read.bodyName();
    this.readOn = read.date();
  }
}
