package dk.direktion.budget.followup;

import dk.direktion.budget.benefit.BenefitWording;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A budget follow-up as a sheet: a row for each benefit that belongs in it, summed below. */
@RequestScoped
public class FollowUpSheet {

  private static final int AMOUNT = 6;
  private static final int NEXT_AMOUNT = 7;

  private final Wording wording;
  private final BenefitWording states;

  FollowUpSheet(Wording wording, BenefitWording states) {
    this.wording = wording;
    this.states = states;
  }

  /** Write the rows. */
  public Sheet of(FollowUpView followUp) {
    List<String> columns =
        new ArrayList<>(
            wording.columns(
                "followup", "name", "programme", "subProgramme", "owner", "state", "place"));
    columns.add(String.valueOf(followUp.year()));
    columns.add(String.valueOf(followUp.year() + 1));
    columns.add(wording.text("followup.lacks"));
    List<List<?>> rows = new ArrayList<>();
    for (FollowUpBenefitView one : followUp.benefits()) {
      rows.add(
          Arrays.asList(
              one.name(),
              one.programme(),
              one.subProgramme(),
              one.owner(),
              states.text("state." + one.state()),
              wording.text("followup.place." + one.place()),
              one.amount(),
              one.nextAmount(),
              one.lacks().stream()
                  .map(lack -> wording.text("followup.lack." + lack))
                  .collect(Collectors.joining(", "))));
    }
    return new Sheet(columns, rows).withTotals(wording.text("total"), AMOUNT, NEXT_AMOUNT);
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("followup.sheet");
  }
}
