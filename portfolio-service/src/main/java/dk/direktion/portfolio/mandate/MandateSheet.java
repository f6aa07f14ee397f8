package dk.direktion.portfolio.mandate;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of mandates as a sheet: a row for each. */
@RequestScoped
public class MandateSheet {

  private static final List<String> COLUMNS =
      List.of("title", "author", "owner", "manager", "start", "end", "state", "decisions");

  private final Wording wording;

  MandateSheet(Wording wording) {
    this.wording = wording;
  }

  /** Write the rows. */
  public Sheet of(List<MandateView> mandates) {
    return new Sheet(
        COLUMNS.stream().map(column -> wording.text("mandate." + column)).toList(),
        mandates.stream().<List<?>>map(this::row).toList());
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("mandate.sheet");
  }

  private List<?> row(MandateView mandate) {
    return Arrays.asList(
        mandate.title(),
        mandate.author(),
        mandate.owner(),
        mandate.manager(),
        mandate.start(),
        mandate.end(),
        wording.text("mandate.state." + mandate.state()),
        last(mandate.decisions().stream())
            .map(one -> one.date() + " " + wording.text("mandate.outcome." + one.outcome()))
            .orElse(null));
  }

  private static <T> Optional<T> last(Stream<T> all) {
    return all.reduce((before, after) -> after);
  }
}
