package dk.direktion.budget.posting;

import dk.direktion.common.sheet.OlderSheet;
import dk.direktion.common.sheet.ReadSheet.Line;
import dk.direktion.common.sheet.SheetFile;
import dk.direktion.common.sheet.UnreadableSheet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a file of the finance system says: its lines, and what is wrong with the others.
 *
 * @param encoding what it was read as
 * @param errors several of a line where several of its cells are wrong
 */
record FinanceFile(String encoding, List<FinanceLine> lines, List<Wrong> errors) {

  private static final int MOST_LINES = 500_000;
  private static final Pattern DANISH_DAY =
      Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
  private static final Pattern AMOUNT =
      Pattern.compile("([-+]?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{1,2}))?(-?)");
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000L);

  /** What UTF-8 letters look like once a program has taken them for Windows-1252. */
  private static final Pattern READ_WRONG = Pattern.compile("Ã[¦¸¥†˜…]");

  /**
   * What is wrong in a cell.
   *
   * @param message key of a sentence
   */
  record Wrong(int line, String field, String message) {}

  static FinanceFile read(byte[] file, AccountChart chart, PostingColumns columns) {
    OlderSheet read = sheet(file);
    List<String> named = read.sheet().columns();
    if (named.stream().anyMatch(each -> READ_WRONG.matcher(each).find())) {
      throw UnreadablePostings.encoding();
    }
    Headings headings = Headings.of(named, columns);
    List<FinanceLine> lines = new ArrayList<>();
    List<Wrong> errors = new ArrayList<>();
    Map<FinanceLine, Integer> seen = new HashMap<>();
    for (Line row : read.sheet().lines()) {
      int before = errors.size();
      FinanceLine line = line(row, headings, chart, errors);
      if (errors.size() == before) {
        lines.add(line.numbered(seen.merge(line, 1, Integer::sum)));
      }
    }
    return new FinanceFile(read.encoding(), lines, errors);
  }

  private static OlderSheet sheet(byte[] file) {
    if (file.length == 0) {
      throw UnreadablePostings.empty();
    }
    try {
      return SheetFile.readOlder(file, MOST_LINES);
    } catch (UnreadableSheet e) {
      throw switch (e.type()) {
        case "sheet-empty" -> UnreadablePostings.empty();
        case "sheet-too-large" -> UnreadablePostings.tooLarge(MOST_LINES);
        default -> UnreadablePostings.encoding();
      };
    }
  }

  /** Returns how many lines have something wrong in them. */
  int wrongLines() {
    return (int) errors.stream().mapToInt(Wrong::line).distinct().count();
  }

  private static FinanceLine line(
      Line row, Headings headings, AccountChart chart, List<Wrong> wrong) {
    LocalDate day = day(headings.day().of(row));
    String voucher = headings.voucher().of(row);
    Optional<String> account = chart.account(headings.account().of(row));
    String text = headings.text().of(row);
    Long amount = ore(headings.amount().of(row));
    if (day == null) {
      wrong.add(new Wrong(row.number(), headings.day().name(), "posting-line.day"));
    }
    if (voucher.isEmpty() || voucher.length() > 100) {
      wrong.add(new Wrong(row.number(), headings.voucher().name(), "posting-line.voucher"));
    }
    if (account.isEmpty()) {
      wrong.add(new Wrong(row.number(), headings.account().name(), "posting-line.account"));
    }
    if (text.length() > 500) {
      wrong.add(new Wrong(row.number(), headings.text().name(), "posting-line.text"));
    }
    if (amount == null) {
      wrong.add(new Wrong(row.number(), headings.amount().name(), "posting-line.amount"));
    }
    return new FinanceLine(
        day, voucher, account.orElse(null), text, amount == null ? 0 : amount, 0);
  }

  private static LocalDate day(String text) {
    Matcher danish = DANISH_DAY.matcher(text);
    try {
      LocalDate day =
          danish.matches()
              ? LocalDate.of(
                  Integer.parseInt(danish.group(3)),
                  Integer.parseInt(danish.group(2)),
                  Integer.parseInt(danish.group(1)))
              : LocalDate.parse(text);
      return day.getYear() >= 2000 && day.getYear() <= 2100 ? day : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Long ore(String text) {
    Matcher amount = AMOUNT.matcher(text.replace(" ", "").replace("\u00A0", ""));
    if (!amount.matches() || !amount.group(1).isEmpty() && !amount.group(4).isEmpty()) {
      return null;
    }
    String ore = amount.group(3) == null ? "0" : amount.group(3);
    BigDecimal kroner = new BigDecimal(amount.group(2).replace(".", "") + "." + ore);
    if (kroner.compareTo(MOST) > 0) {
      return null;
    }
    boolean negative = amount.group(1).equals("-") || !amount.group(4).isEmpty();
    return (negative ? kroner.negate() : kroner).movePointRight(2).longValueExact();
  }

  /** Where the file keeps what a posting needs. */
  private record Headings(
      Heading day, Heading voucher, Heading account, Heading text, Heading amount) {

    static Headings of(List<String> named, PostingColumns columns) {
      List<List<String>> needed =
          List.of(
              columns.day(),
              columns.voucher(),
              columns.account(),
              columns.text(),
              columns.amount());
      List<String> missing =
          needed.stream()
              .filter(names -> at(named, names) < 0)
              .map(names -> names.get(0))
              .collect(Collectors.toList());
      if (!missing.isEmpty()) {
        throw UnreadablePostings.without(String.join(", ", missing));
      }
      List<Heading> found =
          needed.stream()
              .map(names -> at(named, names))
              .map(at -> new Heading(at, named.get(at)))
              .toList();
      return new Headings(found.get(0), found.get(1), found.get(2), found.get(3), found.get(4));
    }

    private static int at(List<String> named, List<String> names) {
      for (int i = 0; i < named.size(); i++) {
        String heading = named.get(i);
        String plain = heading.endsWith(".") ? heading.substring(0, heading.length() - 1) : heading;
        if (names.stream().anyMatch(plain::equalsIgnoreCase)) {
          return i;
        }
      }
      return -1;
    }
  }

  private record Heading(int at, String name) {

    String of(Line row) {
      return at < row.cells().size() ? row.cells().get(at).strip() : "";
    }
  }
}
