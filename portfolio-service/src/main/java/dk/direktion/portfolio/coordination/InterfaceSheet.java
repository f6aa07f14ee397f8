package dk.direktion.portfolio.coordination;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** A project's interfaces as a sheet: a row for each. */
@RequestScoped
public class InterfaceSheet {

  private static final List<String> COLUMNS = List.of("other", "description", "owner", "state");

  private final Wording wording;

  InterfaceSheet(Wording wording) {
    this.wording = wording;
  }

  /** Write the rows. */
  public Sheet of(List<InterfaceView> interfaces) {
    return new Sheet(
        COLUMNS.stream().map(column -> wording.text("interface." + column)).toList(),
        interfaces.stream().<List<?>>map(this::row).toList());
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("interface.sheet");
  }

  private List<?> row(InterfaceView one) {
    return List.of(
        one.otherName(),
        one.description(),
        one.owner(),
        wording.text("interface.state." + one.state()));
  }
}
