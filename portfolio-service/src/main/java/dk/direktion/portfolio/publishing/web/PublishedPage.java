package dk.direktion.portfolio.publishing.web;

import dk.direktion.portfolio.DanishDates;
import dk.direktion.portfolio.DanishNames;
import dk.direktion.portfolio.publishing.PublishedList;
import dk.direktion.portfolio.publishing.PublishedList.Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The list as a page of its own that can stand inside another; it runs and fetches nothing. */
final class PublishedPage {

  static final String TITLE = "Direktionens portefølje";

  private static final String STYLE =
      """
      :root{color-scheme:light}body{margin:0;padding:1rem;color:#1a1a1a;background:#fff;\
      font:1rem/1.5 "IBM Plex Sans",system-ui,sans-serif}h1{font-size:1.5rem;margin:0}\
      h2{font-size:1.15rem;margin:1.5rem 0 .5rem}h3{font-size:1rem;margin:0}p{margin:.25rem 0}\
      ul{list-style:none;margin:0;padding:0}li{padding:.75rem 0;border-top:1px solid #d6d6d6}\
      .facts{color:#545454;font-size:.9rem}""";

  private PublishedPage() {}

  /** Names the page's own style to the browser, which then takes no other. */
  static String policy(String frameAncestors) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors %s"
        .formatted(hash(), frameAncestors);
  }

  private static String hash() {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(PublishedList list) {
    return """
        <!doctype html>
        <html lang="da"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title><style>%2$s</style></head>
        <body><main><h1>%1$s</h1><p class="facts">Listen pr. %3$s</p>
        %4$s%5$s</main></body></html>
        """
        .formatted(
            TITLE,
            STYLE,
            DanishDates.text(list.day()),
            section("Strategiske projekter og programmer", 1, list.entries()),
            section("Delprogrammer og øvrige projekter", 2, list.entries()));
  }

  private static String section(String heading, int level, List<Entry> all) {
    List<Entry> entries = all.stream().filter(one -> one.level() == level).toList();
    if (entries.isEmpty()) {
      return "";
    }
    return entries.stream()
        .map(PublishedPage::item)
        .collect(Collectors.joining("\n", "<h2>" + heading + "</h2>\n<ul>\n", "\n</ul>\n"));
  }

  private static String item(Entry entry) {
    StringBuilder facts = new StringBuilder(DanishNames.of(entry.kind()));
    if (entry.programme() != null) {
      facts.append(" under ").append(escaped(entry.programme()));
    }
    facts.append(" · ").append(DanishNames.of(entry.state()));
    if (entry.owner() != null) {
      facts.append(" · Projektejer: ").append(escaped(entry.owner()));
    }
    return "<li><h3>%s</h3><p>%s</p><p class=\"facts\">%s</p></li>"
        .formatted(escaped(entry.name()), escaped(entry.description()), facts);
  }

  /** Makes a text harmless in HTML and XML; signs that XML cannot hold are left out. */
  static String escaped(String text) {
    return text.replaceAll(
            "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
