package dk.direktion.common.sheet;

import java.util.List;

/**
 * What a sheet somebody made says.
 *
 * @param columns what its heading names the columns
 * @param lines the rows below the heading that say something
 */
public record ReadSheet(List<String> columns, List<Line> lines) {

  /**
   * A row.
   *
   * @param number as the office program counts the rows of the file, empty ones too, from 1
   * @param cells as many as the row has; empty texts for empty cells
   */
  public record Line(int number, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
