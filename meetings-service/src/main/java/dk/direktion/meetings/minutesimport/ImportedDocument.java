package dk.direktion.meetings.minutesimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** The original of an import, byte for byte, and what became of each of its lines. */
@Entity
@Immutable
public class ImportedDocument {

  @Id private UUID importId;
  private byte[] document;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String source;

  protected ImportedDocument() {}

  ImportedDocument(UUID importId, byte[] document, String source) {
    this.importId = importId;
    this.document = document;
    this.source = source;
  }
}
