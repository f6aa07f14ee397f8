package dk.direktion.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page of all letters, newest first. */
final class MailPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm.ss", Locale.forLanguageTag("da"))
          .withZone(ZoneId.of("Europe/Copenhagen"));
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="da">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Sendte beskeder</title>
      <style>
      body { font: 16px/1.5 sans-serif; color: #1a1a1a; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      article { border-top: 1px solid #bfbfbf; padding: 1rem 0; }
      h2 { font-size: 1.1rem; margin: 0; }
      .to { color: #454545; margin: 0; }
      pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <main>
      <h1>Sendte beskeder</h1>
      <p>Denne mailserver findes kun lokalt. Den leverer ingenting; den viser, hvad der ville være sendt.</p>
      """;

  private MailPage() {}

  static String of(List<ShownLetter> letters) {
    StringBuilder page = new StringBuilder(HEAD);
    if (letters.isEmpty()) {
      page.append("<p>Der er ikke sendt noget endnu.</p>\n");
    }
    for (ShownLetter letter : letters) {
      page.append("<article>\n<h2>").append(escaped(letter.subject())).append("</h2>\n");
      page.append("<p class=\"to\">Til ").append(escaped(letter.to()));
      if (letter.sent() != null) {
        page.append(", ").append(TIME.format(letter.sent()));
      }
      page.append("</p>\n<pre>").append(escaped(letter.text())).append("</pre>\n</article>\n");
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String escaped(String text) {
    return text == null
        ? ""
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }
}
