package dk.direktion.budget.transfer;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Transfers between pools as a sheet. */
@ApplicationScoped
public class TransferSheet {

  private final Wording wording;

  TransferSheet(Wording wording) {
    this.wording = wording;
  }

  /** A row for each transfer. */
  public Sheet of(List<TransferView> transfers) {
    List<List<?>> rows = new ArrayList<>();
    for (TransferView one : transfers) {
      List<Object> row = new ArrayList<>();
      row.add(one.fromPoolName());
      row.add(one.fromYear());
      row.add(one.toPoolName());
      row.add(one.toYear());
      row.add(one.amount());
      row.add(one.reason());
      row.add(wording.text("state." + one.state()));
      row.add(one.decision() == null ? null : one.decision().meetingDate());
      rows.add(row);
    }
    return new Sheet(
        wording.columns(
            "transfer", "from", "fromYear", "to", "toYear", "amount", "reason", "state", "decided"),
        rows);
  }

  /** Names the sheet in a workbook. */
  public String title() {
    return wording.text("transfer.sheet");
  }
}
