package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.benefit.BenefitWording;
import dk.direktion.common.sheet.Sheet;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The explanation of a year as a sheet; the result is a sum the office program makes itself. */
@RequestScoped
public class ProgrammeSheet {

  private static final int AMOUNT = 4;

  private final BenefitWording wording;

  ProgrammeSheet(BenefitWording wording) {
    this.wording = wording;
  }

  /** Write a row for each line. */
  public Sheet of(ProgrammeEconomyView economy) {
    List<List<?>> rows = new ArrayList<>();
    for (EconomyLine line : economy.lines()) {
      rows.add(
          Arrays.asList(
              line.label(),
              wording.text("economy.kind." + line.kind()),
              line.subProgramme(),
              line.reason(),
              line.amount(),
              line.nextYear()));
    }
    return new Sheet(
            wording.columns(
                "economy.cause",
                "economy.kind",
                "subProgramme",
                "economy.reason",
                "economy.amount",
                "economy.next"),
            rows)
        .withTotals(wording.text("economy.result"), AMOUNT);
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("economy.sheet");
  }
}
