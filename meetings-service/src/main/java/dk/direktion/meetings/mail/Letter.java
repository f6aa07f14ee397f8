package dk.direktion.meetings.mail;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A letter to one person: which text, what is filled into it, and the screen it leads to.
 *
 * <p>Mail leaves the house unprotected: nothing of a closed item may be filled in but its number.
 *
 * @param to the recipient's username
 * @param template the key of the text in {@code mail_da.properties}, such as {@code
 *     agenda-published}
 * @param parameters what the text's placeholders become; dates in ISO form are written out in the
 *     reader's language
 * @param path the path of the screen that shows more, such as {@code /moeder/…}
 * @param choices what the recipient can do about it
 * @param copies usernames of those who get a copy
 */
public record Letter(
    String to,
    String template,
    Map<String, String> parameters,
    String path,
    List<Choice> choices,
    List<String> copies) {

  public Letter {
    parameters = Map.copyOf(parameters);
    choices = List.copyOf(choices);
    copies = List.copyOf(copies);
  }

  /**
   * Something the recipient can do. Its link opens a screen where it is confirmed after a log-in;
   * the link itself decides nothing and proves nobody's identity.
   *
   * @param text the key of its text, such as {@code choice.approve}
   * @param path the path of the screen, with the choice in its query
   */
  public record Choice(String text, Map<String, String> parameters, String path) {

    public Choice {
      parameters = Map.copyOf(parameters);
    }
  }

  /** Begins a letter with nothing filled in. */
  public static Letter to(String username, String template, String path) {
    return new Letter(username, template, Map.of(), path, List.of(), List.of());
  }

  /** Fills a text in; null becomes empty. */
  public Letter with(String name, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(name, value == null ? "" : value);
    return new Letter(to, template, more, path, choices, copies);
  }

  /** Offers one more thing to do. */
  public Letter offering(Choice choice) {
    List<Choice> more = new ArrayList<>(choices);
    more.add(choice);
    return new Letter(to, template, parameters, path, more, copies);
  }

  /** Sends others a copy. */
  public Letter copiedTo(List<String> usernames) {
    return new Letter(to, template, parameters, path, choices, usernames);
  }

  /** Fills a date in. */
  public Letter with(String name, LocalDate date) {
    return with(name, date == null ? "" : date.toString());
  }

  /** Fills a local time in Denmark in. */
  public Letter with(String name, LocalDateTime time) {
    return with(name, time == null ? "" : time.toString());
  }
}
