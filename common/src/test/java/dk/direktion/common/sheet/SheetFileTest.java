package dk.direktion.common.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.direktion.common.sheet.ReadSheet.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetFileTest {

  private final Sheet written =
      new Sheet(
          List.of("Navn", "Niveau", "Dag"),
          List.of(
              Arrays.asList("Æble; \"sødt\"\r\nog grønt", 1, LocalDate.of(2016, 1, 31)),
              Arrays.asList("=1+1", 2, null)));

  @Test
  void whatWasWrittenAsTextIsReadBack() {
    assertThat(SheetFile.read(written.text().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new ReadSheet(
                List.of("Navn", "Niveau", "Dag"),
                List.of(
                    new Line(2, List.of("Æble; \"sødt\"\r\nog grønt", "1", "2016-01-31")),
                    new Line(3, List.of("=1+1", "2", "")))));
  }

  @Test
  void whatWasWrittenAsAWorkbookIsReadBack() {
    ReadSheet read = SheetFile.read(written.workbook("Liste"));
    assertThat(read.columns()).containsExactly("Navn", "Niveau", "Dag");
    assertThat(read.lines().get(0).cells().subList(1, 3)).isEqualTo(List.of("1", "2016-01-31"));
    assertThat(read.lines().get(1).cells().subList(0, 2)).isEqualTo(List.of("=1+1", "2"));
  }

  @Test
  void commasAndTabsSeparateToo() {
    assertThat(read("a,b\n1,\"2,3\"\n").lines())
        .isEqualTo(List.of(new Line(2, List.of("1", "2,3"))));
    assertThat(read("a\tb\r\n1\t2").lines()).isEqualTo(List.of(new Line(2, List.of("1", "2"))));
  }

  @Test
  void emptyRowsAreLeftOutButCounted() {
    List<Line> lines = List.of(new Line(4, List.of("1", "2")), new Line(6, List.of("3", "4")));
    assertThat(read("\na;b\n;\n1;2\n\n3;4\n\n").lines()).isEqualTo(lines);
    Sheet gaps =
        new Sheet(
            List.of("", ""),
            List.of(
                List.of("a", "b"),
                Arrays.asList(null, null),
                List.of("1", "2"),
                List.of("", ""),
                List.of("3", "4")));
    assertThat(SheetFile.read(gaps.workbook("Liste")).lines())
        .isEqualTo(List.of(new Line(4, List.of("1", "2")), new Line(6, List.of("3", "4"))));
  }

  @Test
  void aCellFarOutToTheRightCostsNoMoreThanTheCellsThatAreRead() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
      Worksheet page = workbook.newWorksheet("Liste");
      page.value(0, 0, "Navn");
      page.value(1, 0, "A");
      page.value(1, 16_000, "langt ude");
    }
    assertThat(SheetFile.read(file.toByteArray()).lines().get(0).cells()).hasSizeLessThan(300);
  }

  @Test
  void aWorkbookLeavesOutSignsThatNoWorkbookCanHold() {
    Sheet pasted =
        new Sheet(List.of("Navn"), List.of(List.of("To\u000Blinjer\u0000 og\uFFFE mere")));
    assertThat(SheetFile.read(pasted.workbook("Liste")).lines().get(0).cells())
        .containsExactly("Tolinjer og mere");
  }

  @Test
  void whatCannotBeReadSaysWhy() {
    refused("Navn;Årsag\nÆ;ø".getBytes(Charset.forName("windows-1252")), "sheet-not-utf8");
    refused("Navn;Årsag\nÆ;ø".getBytes(StandardCharsets.UTF_16), "sheet-not-utf8");
    refused("%PDF-1.7 kun tekst".getBytes(StandardCharsets.UTF_8), "not-a-sheet");
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "not-a-sheet");
    refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "not-a-sheet");
    refused("Navn;Årsag\n".getBytes(StandardCharsets.UTF_8), "sheet-empty");
    refused(new byte[SheetFile.MOST_BYTES + 1], "sheet-too-large");
    refused(("a;b\n" + "1;2\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8), "sheet-too-large");
  }

  private static ReadSheet read(String text) {
    return SheetFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(byte[] file, String type) {
    assertThatExceptionOfType(UnreadableSheet.class)
        .isThrownBy(() -> SheetFile.read(file))
        .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
  }
}
