package dk.direktion.budget.programmeeconomy;

import dk.direktion.budget.benefit.BenefitState;
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

  // Where the figures of a stage stand.
  private static final int INVESTMENTS = 2;
  private static final int BENEFITS = 3;
  private static final int BALANCE = 5;
  private static final int TARGET = 6;

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

  /** Write a row for each year: what benefits bring by state, their sum, and the forecast. */
  public Sheet of(YearsAheadView ahead) {
    List<String> columns = new ArrayList<>(wording.columns("year"));
    for (BenefitState state : BenefitState.values()) {
      columns.add(wording.text("state." + state));
    }
    columns.addAll(
        wording.columns(
            "economy.total",
            "economy.low",
            "economy.likely",
            "economy.high",
            "economy.figure.target"));
    List<List<?>> rows = new ArrayList<>();
    for (YearAheadView year : ahead.years()) {
      List<Object> row = new ArrayList<>();
      row.add(year.year());
      long total = 0;
      for (BenefitState state : BenefitState.values()) {
        long amount = year.in(state);
        total += amount;
        row.add(amount);
      }
      String first = Sheet.cellAt(1, rows.size());
      String last = Sheet.cellAt(BenefitState.values().length, rows.size());
      row.add(new Sheet.Formula("SUM(" + first + ":" + last + ")", total));
      row.addAll(List.of(year.low(), year.likely(), year.high(), year.target()));
      rows.add(row);
    }
    return new Sheet(columns, rows);
  }

  /** Write a row for each stage, of the whole programme and of each part; results are formulas. */
  public Sheet stages(ProgrammeEconomyView economy) {
    List<List<?>> rows = new ArrayList<>();
    stages(wording.text("economy.whole"), economy.stages(), rows);
    for (PartEconomyView part : economy.parts()) {
      String name =
          part.subProgramme() == null ? wording.text("economy.noPart") : part.subProgramme();
      stages(name, part.stages(), rows);
    }
    return new Sheet(
        wording.columns(
            "subProgramme",
            "economy.stage",
            "economy.figure.investments",
            "economy.figure.benefits",
            "economy.figure.otherIncome",
            "economy.figure.balance",
            "economy.figure.target",
            "economy.result"),
        rows);
  }

  private void stages(String part, List<StageFiguresView> stages, List<List<?>> rows) {
    for (StageFiguresView each : stages) {
      int row = rows.size();
      String gained = "SUM(" + Sheet.cellAt(BENEFITS, row) + ":" + Sheet.cellAt(BALANCE, row) + ")";
      String spent = Sheet.cellAt(INVESTMENTS, row) + "-" + Sheet.cellAt(TARGET, row);
      rows.add(
          List.of(
              part,
              wording.text("economy.stage." + each.stage()),
              each.investments(),
              each.benefits(),
              each.otherIncome(),
              each.balance(),
              each.target(),
              new Sheet.Formula(gained + "-" + spent, each.result())));
    }
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("economy.sheet");
  }
}
