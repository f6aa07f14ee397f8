package dk.direktion.meetings.minutesimport.reader;

import java.util.regex.Pattern;

/** Takes the bullet, number or letter off the front of a line. */
final class Labels {

  /**
   * What stands before a line's text.
   *
   * @param bullet true when a bullet came first
   * @param inner true when a second bullet followed, as in {@code - o text}
   * @param mark the bullet's character; a space for none
   * @param number the number; 0 for none
   * @param letter the letter in lower case; a space for none
   * @param style what follows the number or letter, {@code .} or {@code )}
   */
  record Label(
      boolean bullet, boolean inner, char mark, int number, char letter, char style, String text) {

    boolean isNone() {
      return !bullet && number == 0 && letter == ' ';
    }

    /** The text with the number or letter it came with, without bullets. */
    String labelled() {
      if (number > 0) {
        return number + String.valueOf(style) + " " + text;
      }
      return letter == ' ' ? text : letter + String.valueOf(style) + " " + text;
    }
  }

  private static final String BULLETS = "-–—•·*+▪◦‣●○■□➢➤►∙\uF0B7\uF0A7\u2043";

  private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,3})(\\.\\)|[.)])\\s++(?=\\S)");

  private static final Pattern LETTER = Pattern.compile("^\\(?([a-zæøåA-ZÆØÅ])([.)])\\s++(?=\\S)");

  private Labels() {}

  static Label of(String line) {
    var text = line.strip();
    var bullet = false;
    var inner = false;
    var mark = ' ';
    var stop = bulletEnd(text);
    while (stop > 0) {
      inner = bullet;
      mark = bullet ? mark : text.charAt(0);
      bullet = true;
      text = text.substring(stop).stripLeading();
      stop = inner ? 0 : bulletEnd(text);
    }
    var head = text.length() > 12 ? text.substring(0, 12) : text;
    var number = NUMBER.matcher(head);
    if (number.find()) {
      var value = Integer.parseInt(number.group(1));
      var rest = text.substring(number.end());
      if (value > 0 && !DanishDates.startsWithMonth(rest)) {
        return new Label(bullet, inner, mark, value, ' ', last(number.group(2)), rest);
      }
    }
    var letter = LETTER.matcher(head);
    if (letter.find()) {
      var c = Character.toLowerCase(letter.group(1).charAt(0));
      if (letter.group(2).equals(")") || Character.isLowerCase(letter.group(1).charAt(0))) {
        return new Label(
            bullet, inner, mark, 0, c, last(letter.group(2)), text.substring(letter.end()));
      }
    }
    return new Label(bullet, inner, mark, 0, ' ', ' ', text);
  }

  private static char last(String style) {
    return style.charAt(style.length() - 1);
  }

  /** Gives how many characters a bullet at the front takes; 0 when there is none. */
  private static int bulletEnd(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    var c = text.charAt(0);
    var spaced = text.length() == 1 || Character.isWhitespace(text.charAt(1));
    if (BULLETS.indexOf(c) >= 0) {
      var glued = "•·▪●\uF0B7\uF0A7".indexOf(c) >= 0;
      return spaced || glued ? 1 : 0;
    }
    return c == 'o' && spaced && text.length() > 2 ? 1 : 0;
  }
}
