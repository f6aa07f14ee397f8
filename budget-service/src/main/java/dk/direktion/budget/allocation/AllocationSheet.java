package dk.direktion.budget.allocation;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Allocations as a sheet, summed up by the office program itself. */
@ApplicationScoped
public class AllocationSheet {

  private final Wording wording;

  AllocationSheet(Wording wording) {
    this.wording = wording;
  }

  /** A row for each allocation, and the sums of what is asked for and what is bound. */
  public Sheet of(List<AllocationView> allocations) {
    List<List<?>> rows = new ArrayList<>();
    for (AllocationView one : allocations) {
      List<Object> row = new ArrayList<>();
      row.add(one.number());
      row.add(one.year());
      row.add(one.poolName());
      row.add(one.purpose());
      row.add(one.amount());
      row.add(wording.text("recurrence." + one.recurrence()));
      row.add(wording.text("state." + one.state()));
      row.add(one.approved());
      row.add(decidedOn(one));
      rows.add(row);
    }
    return new Sheet(
            wording.columns(
                "allocation",
                "number",
                "year",
                "pool",
                "purpose",
                "amount",
                "recurrence",
                "state",
                "approved",
                "decided"),
            rows)
        .withTotals(wording.text("total"), 4, 7);
  }

  /** Names the sheet in a workbook. */
  public String title() {
    return wording.text("allocation.sheet");
  }

  private static Object decidedOn(AllocationView one) {
    if (one.decidedEarlier() != null) {
      return one.decidedEarlier().on();
    }
    return one.decision() == null ? null : one.decision().meetingDate();
  }
}
