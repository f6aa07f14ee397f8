package dk.direktion.portfolio.listimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of a list that was read, as it was and as it was judged. */
@Entity
class ImportRow {

  @Id private UUID id;
  private UUID importId;
  private int number;
  private String name;

  @Enumerated(EnumType.STRING)
  private RowOutcome outcome;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<ListColumn, String> cells;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RowError> errors;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RowChange> changes;

  protected ImportRow() {}

  ImportRow(UUID id, UUID importId, CheckedRow row) {
    this.id = id;
    this.importId = importId;
    this.number = row.number();
    this.name = row.wanted().name() == null ? "" : row.wanted().name();
    this.outcome = row.outcome();
    this.cells = row.cells();
    this.errors = row.errors();
    this.changes = row.changes();
  }

  /** Tell whether a row, checked anew, still comes to what people saw, mistakes left out. */
  boolean says(CheckedRow now) {
    return outcome == now.outcome() && changes.equals(now.changes());
  }

  /** Reads the row anew, to be held against the list as it is now. */
  ReadRow read() {
    return new ReadRow(number, cells);
  }

  ImportRowView view() {
    return new ImportRowView(number, name, outcome, errors, changes);
  }
}
