package dk.direktion.budget.posting;

import dk.direktion.common.problem.InvalidInput;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A file of the finance system that was read, to be accepted or discarded. */
@Entity
@DynamicUpdate
class PostingImport {

  @Id private UUID id;
  private String fileName;
  private String sha256;
  private String encoding;
  private int rows;
  private int wrong;
  private int known;
  private long total;
  private LocalDate firstDay;
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private PostingImportState state;

  private String readBy;
  private Instant readAt;
  private String settledBy;
  private Instant settledAt;
  private Integer booked;
  private Integer placed;
  @Version private long version;

  protected PostingImport() {}

  /** A file as it was sent. */
  record Source(String fileName, String sha256) {}

  PostingImport(UUID id, Source source, FinanceFile file, int known, String by, Instant now) {
    this.id = id;
    this.fileName = source.fileName();
    this.sha256 = source.sha256();
    this.encoding = file.encoding();
    this.rows = file.lines().size();
    this.wrong = file.wrongLines();
    this.known = known;
    this.total = file.lines().stream().mapToLong(FinanceLine::amount).sum();
    List<LocalDate> days = file.lines().stream().map(FinanceLine::bookedOn).toList();
    this.firstDay = days.stream().min(Comparator.naturalOrder()).orElse(null);
    this.lastDay = days.stream().max(Comparator.naturalOrder()).orElse(null);
    this.state = PostingImportState.READ;
    this.readBy = by;
    this.readAt = now;
  }

  /** Nobody books part of a file without having said so. */
  void requireWhole(boolean leaveOutWrong) {
    requireUnsettled();
    if (wrong > 0 && !leaveOutWrong) {
      throw InvalidInput.of("leaveOutWrong", "posting-wrong-lines");
    }
  }

  void accept(int newlyBooked, int placedByRules, String by, Instant now) {
    settle(PostingImportState.ACCEPTED, by, now);
    booked = newlyBooked;
    placed = placedByRules;
  }

  void discard(String by, Instant now) {
    settle(PostingImportState.DISCARDED, by, now);
  }

  private void settle(PostingImportState outcome, String by, Instant now) {
    requireUnsettled();
    state = outcome;
    settledBy = by;
    settledAt = now;
  }

  private void requireUnsettled() {
    if (state != PostingImportState.READ) {
      throw new PostingImportSettled();
    }
  }

  UUID id() {
    return id;
  }

  boolean waits() {
    return state == PostingImportState.READ;
  }

  String sha256() {
    return sha256;
  }

  long version() {
    return version;
  }

  PostingImportView view() {
    return new PostingImportView(
        id,
        fileName,
        encoding,
        rows,
        wrong,
        known,
        BigDecimal.valueOf(total, 2),
        firstDay,
        lastDay,
        state,
        readBy,
        readAt,
        settledBy,
        settledAt,
        booked,
        placed,
        waits() ? List.of("accept", "discard") : List.of(),
        version);
  }
}
