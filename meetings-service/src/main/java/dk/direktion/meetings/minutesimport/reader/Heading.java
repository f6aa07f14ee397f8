package dk.direktion.meetings.minutesimport.reader;

import java.util.List;

/**
 * A line, or lines, where an item begins.
 *
 * @param number as printed; 0 where none is
 * @param title empty where the heading has none
 * @param lines indexes of all lines of the heading, the first one first
 * @param score how much speaks for it being a heading
 */
record Heading(int number, String title, List<Integer> lines, int score) {

  int first() {
    return lines.get(0);
  }

  Heading with(String newTitle, List<Integer> newLines) {
    return new Heading(number, newTitle, newLines, score);
  }

  Heading numbered(int newNumber) {
    return new Heading(newNumber, title, lines, score);
  }

  Heading scored(int newScore) {
    return new Heading(number, title, lines, newScore);
  }
}
