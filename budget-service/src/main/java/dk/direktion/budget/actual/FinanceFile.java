package dk.direktion.budget.actual;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of the finance system says: its lines, and what is wrong with the others.
 *
 * @param errors keys of sentences, a line at a time
 */
record FinanceFile(List<FinanceLine> lines, List<LineError> errors) {

  private static final List<String> HEADINGS =
      List.of("bogføringsdato", "bilagsnr", "kontostreng", "tekst", "beløb");
  private static final Map<String, String> OTHER_NAMES =
      Map.of("bilag", "bilagsnr", "konto", "kontostreng");
  private static final Pattern DANISH_DAY =
      Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
  private static final Pattern AMOUNT =
      Pattern.compile("(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{1,2}))?(-?)");
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000_000L);

  static FinanceFile read(byte[] file, int accountDigits) {
    List<String> rows = decoded(file).lines().toList();
    if (rows.isEmpty() || rows.get(0).isBlank()) {
      throw new UnreadablePostings("posting-file-empty");
    }
    List<String> heading =
        cells(rows.get(0)).stream()
            .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", ""))
            .map(cell -> OTHER_NAMES.getOrDefault(cell, cell))
            .toList();
    if (!heading.containsAll(HEADINGS)) {
      throw new UnreadablePostings("posting-columns-missing");
    }
    List<FinanceLine> lines = new ArrayList<>();
    List<LineError> errors = new ArrayList<>();
    Map<FinanceLine, Integer> seen = new HashMap<>();
    for (int i = 1; i < rows.size(); i++) {
      if (!rows.get(i).isBlank()) {
        List<String> row = cells(rows.get(i));
        List<LineError> wrong = new ArrayList<>();
        FinanceLine line = line(row, heading, i + 1, accountDigits, wrong);
        errors.addAll(wrong);
        if (wrong.isEmpty()) {
          lines.add(line.numbered(seen.merge(line, 1, Integer::sum)));
        }
      }
    }
    if (lines.isEmpty() && errors.isEmpty()) {
      throw new UnreadablePostings("posting-file-empty");
    }
    return new FinanceFile(lines, errors);
  }

  private static FinanceLine line(
      List<String> row, List<String> heading, int number, int digits, List<LineError> wrong) {
    String[] values = new String[HEADINGS.size()];
    for (int i = 0; i < values.length; i++) {
      int at = heading.indexOf(HEADINGS.get(i));
      values[i] = at < row.size() ? row.get(at).strip() : "";
    }
    LocalDate day = day(values[0]);
    String account = values[2].replaceAll("[-. ]", "");
    Long amount = ore(values[4]);
    if (day == null) {
      wrong.add(new LineError(number, "Bogføringsdato", "posting-line.day"));
    }
    if (values[1].isEmpty() || values[1].length() > 100) {
      wrong.add(new LineError(number, "Bilagsnr", "posting-line.voucher"));
    }
    if (!account.matches("\\d{" + digits + "}")) {
      wrong.add(new LineError(number, "Kontostreng", "posting-line.account"));
    }
    if (values[3].length() > 500) {
      wrong.add(new LineError(number, "Tekst", "posting-line.text"));
    }
    if (amount == null) {
      wrong.add(new LineError(number, "Beløb", "posting-line.amount"));
    }
    return new FinanceLine(day, values[1], account, values[3], amount == null ? 0 : amount, 0);
  }

  static LocalDate day(String text) {
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

  static Long ore(String text) {
    Matcher amount = AMOUNT.matcher(text.replace(" ", ""));
    if (!amount.matches() || !amount.group(1).isEmpty() && !amount.group(4).isEmpty()) {
      return null;
    }
    String ore = amount.group(3) == null ? "0" : amount.group(3);
    BigDecimal kroner = new BigDecimal(amount.group(2).replace(".", "") + "." + ore);
    if (kroner.compareTo(MOST) > 0) {
      return null;
    }
    boolean negative = !amount.group(1).isEmpty() || !amount.group(4).isEmpty();
    return (negative ? kroner.negate() : kroner).movePointRight(2).longValueExact();
  }

  // The finance system writes no line breaks within a cell.
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.split(";", -1)) {
      boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
      cells.add(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
    }
    return cells;
  }

  private static String decoded(byte[] file) {
    for (byte each : file) {
      if (each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n') {
        throw new UnreadablePostings("posting-file-encoding");
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(file, Charset.forName("windows-1252"));
    }
  }
}
