package dk.direktion.common.sheet;

import dk.direktion.common.sheet.ReadSheet.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a file a person made in an office program: values separated by semicolons, commas or tabs,
 * or the first page of a workbook. Its first row names the columns.
 */
public final class SheetFile {

  /** The largest file read, in bytes. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  /** The most rows read. */
  public static final int MOST_ROWS = 20_000;

  /** The heading and the rows, and one by which a file is known to have more. */
  private static final int MOST_LINES = MOST_ROWS + 2;

  private static final int MOST_COLUMNS = 200;

  /** What a workbook may unfold to; a real one of the most rows stays far below. */
  private static final long MOST_UNFOLDED = 200L * 1024 * 1024;

  private SheetFile() {}

  /**
   * Reads a file as texts; days as {@code 2016-01-31}, empty cells as empty texts, each row as long
   * as it is.
   *
   * @throws UnreadableSheet if it is no sheet, is too large, is empty or is not in UTF-8
   */
  public static ReadSheet read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw UnreadableSheet.tooLarge();
    }
    List<Line> lines =
        isZip(file) ? workbook(file) : SeparatedValues.ofToday(file).lines(MOST_LINES);
    if (lines.size() < 2) {
      throw UnreadableSheet.empty();
    }
    ReadSheet sheet = headed(lines);
    if (lines.size() == MOST_LINES || sheet.columns().size() > MOST_COLUMNS) {
      throw UnreadableSheet.tooLarge();
    }
    return sheet;
  }

  /**
   * Reads a long text of separated values as older systems write it: in UTF-8, or in Windows-1252
   * where it is not.
   *
   * @throws UnreadableSheet if it is no such text, has more rows than that, or is empty
   */
  public static OlderSheet readOlder(byte[] file, int mostRows) {
    SeparatedValues values = SeparatedValues.ofAnyAge(file);
    List<Line> lines = values.lines(mostRows + 2);
    if (lines.size() < 2) {
      throw UnreadableSheet.empty();
    }
    if (lines.size() == mostRows + 2) {
      throw UnreadableSheet.tooLarge();
    }
    return new OlderSheet(headed(lines), values.charset().name());
  }

  private static ReadSheet headed(List<Line> lines) {
    return new ReadSheet(
        lines.get(0).cells().stream().map(String::strip).toList(),
        Collections.unmodifiableList(lines.subList(1, lines.size())));
  }

  private static boolean isZip(byte[] file) {
    return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  private static List<Line> workbook(byte[] file) {
    requireUnfoldsWithinReason(file);
    List<Line> lines = new ArrayList<>();
    try (ReadableWorkbook book =
            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
        Stream<Row> read = book.getFirstSheet().openStream()) {
      read.map(row -> new Line(row.getRowNum(), texts(row)))
          .filter(line -> !line.isBlank())
          .limit(MOST_LINES)
          .forEach(lines::add);
    } catch (IOException
        | ExcelReaderException
        | IllegalArgumentException
        | NullPointerException e) {
      throw UnreadableSheet.notASheet();
    }
    return lines;
  }

  // A few kilobytes can unfold to gigabytes; what the entries say of their size is not believed.
  private static void requireUnfoldsWithinReason(byte[] file) {
    long unfolded = 0;
    byte[] buffer = new byte[64 * 1024];
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unfolded += read;
            if (unfolded > MOST_UNFOLDED) {
              throw UnreadableSheet.tooLarge();
            }
          }
        }
      }
    } catch (IOException e) {
      throw UnreadableSheet.notASheet();
    }
  }

  // A cell far out to the right must not cost every row the memory of all the cells before it.
  private static List<String> texts(Row row) {
    String[] texts = new String[Math.min(row.getCellCount(), MOST_COLUMNS + 1)];
    Arrays.fill(texts, "");
    row.stream()
        .filter(cell -> cell != null && cell.getColumnIndex() < texts.length)
        .forEach(cell -> texts[cell.getColumnIndex()] = text(cell));
    return Arrays.asList(texts);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
    }
    return cell.getText() == null ? "" : cell.getText();
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.toLowerCase().matches("[^\"\\[]*[dy].*");
  }

  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
  }
}
