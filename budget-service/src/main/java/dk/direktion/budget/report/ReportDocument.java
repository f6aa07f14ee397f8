package dk.direktion.budget.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A report's text in one language and format, with the checksum of its bytes. */
@Entity
@Immutable
public class ReportDocument {

  @EmbeddedId private Id id;
  private byte[] content;
  private String sha256;

  protected ReportDocument() {}

  ReportDocument(Id id, byte[] content) {
    this.id = id;
    this.content = content.clone();
    this.sha256 = sha256(content);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  byte[] content() {
    return content.clone();
  }

  String sha256() {
    return sha256;
  }

  ReportDetailView.DocumentView view() {
    return new ReportDetailView.DocumentView(id.format(), id.language(), content.length, sha256);
  }

  /** A document is one of a report in one format and language. */
  @Embeddable
  public record Id(
      UUID reportId, @Enumerated(EnumType.STRING) DocumentFormat format, String language) {}
}
