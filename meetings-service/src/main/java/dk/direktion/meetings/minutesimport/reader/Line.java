package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the document and what its markup says about it.
 *
 * @param index position counted from 0
 * @param clean the text without heading marks, emphasis and tags, for matching only
 * @param level Markdown heading level; 0 for none
 * @param strong true when the whole line is emphasised
 * @param indent columns of white space before the text
 */
record Line(
    int index,
    String text,
    String clean,
    int level,
    boolean strong,
    int indent,
    boolean bulleted,
    Cue cue) {

  boolean isBlank() {
    return text.isBlank();
  }

  int number() {
    return index + 1;
  }

  /** Tells a row of a table flattened to tabs or written with pipes. */
  boolean isRow() {
    return text.indexOf('\t') >= 0 || text.stripLeading().startsWith("|");
  }

  /** Tells the line that rules off a Markdown table's head. */
  boolean isRule() {
    var content = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '-' || c == '=' || c == '_') {
        content = true;
      } else if (c != '|' && c != ':' && c != ' ' && c != '\t' && c != '+') {
        return false;
      }
    }
    return content || text.stripLeading().startsWith("|");
  }

  /** Gives the cells of a row, stripped; a line that is no row is one cell. */
  List<String> cells() {
    var row = text;
    if (row.stripLeading().startsWith("|")) {
      row = row.strip().substring(1);
      row = row.endsWith("|") ? row.substring(0, row.length() - 1) : row;
      row = row.replace('|', '\t');
    }
    var cells = new ArrayList<String>();
    for (var cell : row.split("\t", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
