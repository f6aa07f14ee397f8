package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class BadFilesTest {

  private static final String TEXT =
      "REFERAT Direktionen d. 14-04-2020\n\nPunkt 1: Titel\n\n20/55\n\nBaggrund\n\nTekst.\n";

  @Test
  void an_empty_file_is_refused_as_empty() {
    assertThat(reason(new byte[0])).isEqualTo(UnreadableMinutes.Reason.EMPTY);
    assertThat(reason(" \r\n\t \n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(UnreadableMinutes.Reason.EMPTY);
  }

  @Test
  void bytes_that_are_no_document_are_refused_as_unknown() throws IOException {
    var noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    assertThat(reason(noise)).isEqualTo(UnreadableMinutes.Reason.UNKNOWN_TYPE);
    assertThat(reason("{\\rtf1\\ansi Punkt 1: Titel}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(UnreadableMinutes.Reason.UNKNOWN_TYPE);
    assertThat(reason(zip("mimetype", "application/vnd.oasis.opendocument.text")))
        .isEqualTo(UnreadableMinutes.Reason.UNKNOWN_TYPE);
  }

  @Test
  void sixty_megabytes_are_refused_before_they_are_read() {
    assertThat(reason(new byte[60 * 1024 * 1024])).isEqualTo(UnreadableMinutes.Reason.TOO_LARGE);
  }

  @Test
  void a_cut_off_pdf_or_docx_is_refused_as_damaged() throws IOException {
    for (var whole : new byte[][] {Documents.pdf(TEXT, "Referat", null), Documents.docx(TEXT)}) {
      for (var part : new double[] {0.3, 0.6, 0.95}) {
        assertThat(reason(Arrays.copyOf(whole, (int) (whole.length * part))))
            .isEqualTo(UnreadableMinutes.Reason.DAMAGED);
      }
    }
  }

  @Test
  void a_pdf_with_its_middle_destroyed_is_refused_and_not_half_read() throws IOException {
    var pdf = "%PDF-1.7\n" + "x".repeat(500) + "\n%%EOF\n";
    assertThat(reason(pdf.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(UnreadableMinutes.Reason.DAMAGED);
  }

  @Test
  void a_password_is_asked_about_not_guessed() throws Exception {
    assertThat(reason(Documents.pdf(TEXT, "Referat", "hemmelig")))
        .isEqualTo(UnreadableMinutes.Reason.PASSWORD_PROTECTED);
    assertThat(reason(lockedDocx())).isEqualTo(UnreadableMinutes.Reason.PASSWORD_PROTECTED);
  }

  @Test
  void a_scanned_pdf_is_refused_as_without_text() throws IOException {
    assertThat(reason(Documents.pdfWithoutText())).isEqualTo(UnreadableMinutes.Reason.NO_TEXT);
  }

  @Test
  void text_without_items_and_date_is_not_minutes() {
    assertThat(reason("En opskrift på boller: mel, vand og gær.".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(UnreadableMinutes.Reason.NOT_MINUTES);
  }

  @Test
  void a_zip_bomb_is_not_unpacked() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      var block = new byte[1 << 20];
      for (var i = 0; i < 200; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    }
    assertThat(reason(out.toByteArray()))
        .isIn(UnreadableMinutes.Reason.TOO_LARGE, UnreadableMinutes.Reason.DAMAGED);
  }

  private static UnreadableMinutes.Reason reason(byte[] content) {
    var refusal =
        catchThrowableOfType(
            UnreadableMinutes.class, () -> new MinutesReader().read(content, "referat.txt"));
    return refusal == null ? null : refusal.reason();
  }

  private static byte[] zip(String name, String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] lockedDocx() throws Exception {
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemmelig");
      try (var locked = encryptor.getDataStream(files)) {
        locked.write(Documents.docx(TEXT));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
