package dk.direktion.budget.actual;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file of the finance system that was read, to be accepted or discarded. */
@Entity
class PostingImport {

  @Id private UUID id;
  private String sha256;
  private byte[] content;
  private int rows;
  private int wrong;
  private int known;

  @Enumerated(EnumType.STRING)
  private PostingImportState state;

  private String readBy;
  private Instant readAt;
  private Instant settledAt;
  @Version private long version;

  protected PostingImport() {}

  PostingImport(UUID id, String sha256, byte[] content, String readBy, Instant readAt) {
    this.id = id;
    this.sha256 = sha256;
    this.content = content;
    this.state = PostingImportState.READ;
    this.readBy = readBy;
    this.readAt = readAt;
  }

  void count(int rows, int wrong, int known) {
    this.rows = rows;
    this.wrong = wrong;
    this.known = known;
  }

  void settle(PostingImportState outcome, Instant now) {
    if (state != PostingImportState.READ) {
      throw new PostingImportSettled();
    }
    state = outcome;
    settledAt = now;
  }

  boolean isAccepted() {
    return state == PostingImportState.ACCEPTED;
  }

  String sha256() {
    return sha256;
  }

  byte[] content() {
    return content;
  }

  PostingImportView view(List<LineError> errors) {
    return new PostingImportView(id, rows, wrong, known, state, readBy, readAt, settledAt, errors);
  }
}
