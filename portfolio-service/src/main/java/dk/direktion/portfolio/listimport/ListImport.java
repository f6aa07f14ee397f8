package dk.direktion.portfolio.listimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list that was read from a file, and how many of its rows come to what. */
@Entity
class ListImport {

  @Id private UUID id;
  private String fileName;
  private String readBy;
  private Instant readAt;
  private String ignoredColumns;
  private int newRows;
  private int changedRows;
  private int unchangedRows;
  private int wrongRows;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private Instant acceptedAt;
  @Version private long version;

  protected ListImport() {}

  ListImport(UUID id, String fileName, String readBy, Instant readAt, List<String> ignored) {
    this.id = id;
    this.fileName = fileName;
    this.readBy = readBy;
    this.readAt = readAt;
    this.ignoredColumns = String.join(";", ignored);
    this.state = ImportState.READ;
  }

  void count(Map<RowOutcome, Integer> rows) {
    newRows = rows.getOrDefault(RowOutcome.NEW, 0);
    changedRows = rows.getOrDefault(RowOutcome.CHANGED, 0);
    unchangedRows = rows.getOrDefault(RowOutcome.UNCHANGED, 0);
    wrongRows = rows.getOrDefault(RowOutcome.WRONG, 0);
  }

  /**
   * Notes that the list was taken over.
   *
   * @throws ImportAlreadyAccepted if it was before
   * @throws ImportHasWrongRows if some rows are wrong and are not to be left out
   */
  void accept(boolean leaveOutWrongRows, Instant now) {
    if (state == ImportState.ACCEPTED) {
      throw new ImportAlreadyAccepted();
    }
    if (wrongRows > 0 && !leaveOutWrongRows) {
      throw new ImportHasWrongRows(wrongRows);
    }
    state = ImportState.ACCEPTED;
    acceptedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ListImportView view() {
    return new ListImportView(
        id,
        fileName,
        readBy,
        readAt,
        ignoredColumns.isEmpty() ? List.of() : List.of(ignoredColumns.split(";")),
        newRows + changedRows + unchangedRows + wrongRows,
        newRows,
        changedRows,
        unchangedRows,
        wrongRows,
        state,
        acceptedAt,
        version);
  }
}
