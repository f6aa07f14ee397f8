package dk.direktion.common.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something people are to be told by mail, each in their own language.
 *
 * @param recipients usernames; each gets a letter of their own
 * @param copies usernames that get a copy of each of the letters
 * @param template which text: {@code status-asked} is written from {@code
 *     portfolio-status-asked.subject} and {@code .body} in meetings-service's {@code
 *     mail_da.properties} and {@code mail_en.properties}
 * @param values what the text's placeholders become; a date in ISO form is written out
 * @param path the path of the screen that shows more, such as {@code /portefoelje/…}
 */
public record Notice(
    List<String> recipients,
    List<String> copies,
    String template,
    Map<String, String> values,
    String path) {

  public Notice {
    List<String> addressed = List.copyOf(recipients);
    recipients = addressed;
    copies = copies.stream().filter(each -> !addressed.contains(each)).distinct().toList();
    values = Map.copyOf(values);
  }

  /** Begin a notice with nothing filled in and nobody in copy. */
  public static Notice to(String username, String template, String path) {
    return new Notice(List.of(username), List.of(), template, Map.of(), path);
  }

  /** Send others a copy. */
  public Notice copiedTo(List<String> usernames) {
    return new Notice(recipients, usernames, template, values, path);
  }

  /** Fill a placeholder; null becomes empty. */
  public Notice with(String name, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(name, value == null ? "" : value);
    return new Notice(recipients, copies, template, more, path);
  }

  /** Fill a placeholder with a date. */
  public Notice with(String name, LocalDate date) {
    return with(name, date.toString());
  }
}
