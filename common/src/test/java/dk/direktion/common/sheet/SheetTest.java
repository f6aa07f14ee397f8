package dk.direktion.common.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final String INJECTION = "=cmd|'/c calc'!A1";

  private final Sheet sheet =
      new Sheet(
          List.of("Hvad", "Beløb", "Dag", "Tidspunkt", "I alt"),
          List.of(
              Arrays.asList(
                  "Æblegrød; \"sød\"",
                  -1250,
                  LocalDate.of(2016, 1, 6),
                  Instant.parse("2016-07-01T10:30:00Z"),
                  new Sheet.Formula("SUM(B2:B3)", 1250)),
              Arrays.asList(INJECTION, new BigDecimal("2500.5"), null, null, null)));

  @Test
  void aWorkbookKeepsNumbersAndDatesAsWhatTheyAre() {
    Row first = rows(sheet.workbook("Liste")).get(1);
    assertThat(first.getCell(0).asString()).isEqualTo("Æblegrød; \"sød\"");
    assertThat(first.getCell(1).asNumber()).isEqualByComparingTo("-1250");
    assertThat(first.getCell(2).asDate()).isEqualTo(LocalDateTime.of(2016, 1, 6, 0, 0));
    assertThat(first.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2016, 7, 1, 12, 30));
    assertThat(first.getCell(4).getFormula()).isEqualTo("SUM(B2:B3)");
    Row second = rows(sheet.workbook("Liste")).get(2);
    assertThat(second.getCell(1).asNumber()).isEqualByComparingTo("2500.5");
    assertThat(second.getOptionalCell(2)).isEmpty();
  }

  @Test
  void columnsAreSummedUpByTheOfficeProgramItselfAndInTextByUs() {
    Sheet summed =
        new Sheet(
                List.of("Pulje", "Beløb", "Rest"),
                List.of(
                    List.of("IT", 1000, new Sheet.Formula("B2-400", 600)),
                    List.of("Løn", new BigDecimal("250.5"), 0)))
            .withTotals("I alt", 1, 2);
    Row totals = rows(summed.workbook("Puljer")).get(3);
    assertThat(totals.getCell(0).asString()).isEqualTo("I alt");
    assertThat(totals.getCell(1).getFormula()).isEqualTo("SUM(B2:B3)");
    assertThat(totals.getCell(2).getFormula()).isEqualTo("SUM(C2:C3)");
    assertThat(summed.text()).endsWith("\"I alt\";\"1250,5\";\"600\"\r\n");
    assertThat(new Sheet(List.of("Pulje", "Beløb"), List.of()).withTotals("I alt", 1).rows())
        .isEmpty();
  }

  @Test
  void aCellIsNamedAsOfficeProgramsDo() {
    assertThat(Sheet.cellAt(0, 0)).isEqualTo("A2");
    assertThat(Sheet.cellAt(25, 8)).isEqualTo("Z10");
    assertThat(Sheet.cellAt(26, 0)).isEqualTo("AA2");
    assertThat(Sheet.cellAt(702, 0)).isEqualTo("AAA2");
    assertThat(Sheet.Formula.difference("B2", "C2", 5)).hasToString("5");
  }

  @Test
  void aTextIsNeverRunAsAFormula() {
    Cell cell = rows(sheet.workbook("Liste")).get(2).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getFormula()).isNull();
    assertThat(cell.asString()).isEqualTo(INJECTION);
    assertThat(sheet.text()).contains("\"'" + INJECTION + "\"").contains("\"-1250\";");
  }

  @Test
  void theHeadingStaysInSightAndCanBeFiltered() throws IOException {
    String page = entry(sheet.workbook("Liste"), "xl/worksheets/sheet1.xml");
    assertThat(page).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:E3\"");
    assertThat(entry(sheet.workbook("Liste"), "xl/styles.xml")).contains("<b/>");
  }

  @Test
  void whateverAPersonHasTypedCanBeWritten() {
    String odd = "a\u0000b\u0007\uFFFF\r\nc";
    Sheet strange = new Sheet(List.of("Tekst"), List.of(List.of(odd), List.of("x".repeat(40_000))));
    List<Row> rows =
        rows(strange.workbook("Et navn med / og : som er længere end et ark kan hedde"));
    assertThat(rows.get(1).getCell(0).asString()).startsWith("ab").endsWith("c");
    assertThat(rows.get(2).getCell(0).asString()).hasSize(32_767);
  }

  @Test
  void aListOfNothingHasItsHeading() {
    assertThat(rows(new Sheet(List.of("Navn"), List.of()).workbook("Tom"))).hasSize(1);
  }

  @Test
  void theAnswerIsAFileToKeep() {
    try (var csv = SheetFormat.CSV.answer(sheet, "liste", "Liste");
        var xlsx = SheetFormat.XLSX.answer(sheet, "liste", "Liste")) {
      assertThat(csv.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
          .isEqualTo("attachment; filename=\"liste.csv\"");
      assertThat(csv.getEntity()).isEqualTo(sheet.text());
      assertThat(xlsx.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
          .isEqualTo("attachment; filename=\"liste.xlsx\"");
      assertThat(rows((byte[]) xlsx.getEntity())).hasSize(3);
    }
  }

  private static List<Row> rows(byte[] workbook) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entry(byte[] workbook, String name) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
