package dk.direktion.budget.distribution;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.person.Centres;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.sheet.ReadSheet;
import dk.direktion.common.sheet.SheetFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Reads sheets of weights for a controller to look at before he registers what they say. */
@ApplicationScoped
public class ReadingWeightSheets {

  private static final Set<String> CENTRE = Set.of("center", "centre", "unit", "enhed");
  private static final Set<String> WEIGHT = Set.of("vægt", "weight", "antal");
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
  private static final int DECIMALS = 4;

  private final BudgetRights rights;
  private final Centres centres;

  ReadingWeightSheets(BudgetRights rights, Centres centres) {
    this.rights = rights;
    this.centres = centres;
  }

  /**
   * Read a sheet; nothing is registered.
   *
   * @param sent fetches the files once it is known that the caller may send any
   * @throws WeightColumnsMissing if its heading names no column of centres or none of weights
   */
  @Transactional
  public ReadWeightsView read(Supplier<List<byte[]>> sent) {
    rights.requireAllocating();
    List<byte[]> files = sent.get();
    if (files.size() != 1) {
      throw InvalidInput.of("file", "one-file");
    }
    byte[] file = files.get(0);
    ReadSheet sheet = SheetFile.read(file);
    int unitColumn = column(sheet, CENTRE);
    int weightColumn = column(sheet, WEIGHT);
    if (unitColumn < 0 || weightColumn < 0) {
      throw new WeightColumnsMissing();
    }
    Set<String> known = new HashSet<>(centres.codes());
    Set<String> seen = new HashSet<>();
    // Only a text has Danish numbers; a workbook's are told with a point, whatever they look like.
    boolean danish = file[0] != 'P' || file[1] != 'K';
    List<ReadWeightView> rows = new ArrayList<>();
    for (ReadSheet.Line line : sheet.lines()) {
      String unit = cell(line, unitColumn).toUpperCase(Locale.ROOT);
      String written = cell(line, weightColumn);
      BigDecimal weight = number(written, danish);
      WeightError error = error(unit, written, weight);
      if (error == null && !seen.add(unit)) {
        error = WeightError.CENTRE_TWICE;
      }
      rows.add(new ReadWeightView(line.number(), unit, weight, error, known.contains(unit)));
    }
    return new ReadWeightsView(
        rows, (int) rows.stream().filter(row -> row.error() != null).count());
  }

  private static int column(ReadSheet sheet, Set<String> names) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      if (names.contains(sheet.columns().get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(ReadSheet.Line line, int column) {
    return column < line.cells().size() ? line.cells().get(column).strip() : "";
  }

  private static WeightError error(String unit, String written, BigDecimal weight) {
    if (unit.isEmpty()) {
      return WeightError.NO_CENTRE;
    }
    if (!unit.matches(Units.CODE)) {
      return WeightError.CENTRE_NOT_A_CODE;
    }
    if (written.isEmpty()) {
      return WeightError.NO_WEIGHT;
    }
    if (weight == null) {
      return WeightError.WEIGHT_NOT_A_NUMBER;
    }
    boolean fits =
        weight.signum() >= 0
            && weight.compareTo(MOST) <= 0
            && weight.stripTrailingZeros().scale() <= DECIMALS;
    return fits ? null : WeightError.WEIGHT_OUT_OF_RANGE;
  }

  /** Reads 1.033,53 as Danes write it, and 1033.53 as programs do; null for what is neither. */
  private static BigDecimal number(String written, boolean danish) {
    String plain = written;
    if (written.matches("-?\\d{1,3}(\\.\\d{3})*,\\d+|-?\\d+,\\d+")) {
      plain = written.replace(".", "").replace(',', '.');
    } else if (danish && written.matches("-?\\d{1,3}(\\.\\d{3})+")) {
      plain = written.replace(".", "");
    }
    return plain.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? new BigDecimal(plain) : null;
  }
}
