package dk.direktion.portfolio.risk;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;

/** A project's risks as a sheet: a row for each. */
@RequestScoped
public class RiskSheet {

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "title",
          "description",
          "probability",
          "impact",
          "weight",
          "action",
          "dueOn",
          "owner",
          "state",
          "notedOn");

  private final Wording wording;

  RiskSheet(Wording wording) {
    this.wording = wording;
  }

  /** Write the rows. */
  public Sheet of(List<RiskView> risks) {
    return new Sheet(
        COLUMNS.stream().map(column -> wording.text("risk." + column)).toList(),
        risks.stream().<List<?>>map(this::row).toList());
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("risk.sheet");
  }

  private List<?> row(RiskView risk) {
    return Arrays.asList(
        wording.text("risk.kind." + risk.kind()),
        risk.title(),
        risk.description(),
        risk.probability(),
        risk.impact(),
        risk.weight(),
        risk.action(),
        risk.dueOn(),
        risk.owner(),
        wording.text("risk.state." + risk.state()),
        risk.notedOn());
  }
}
