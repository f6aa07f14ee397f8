package dk.direktion.meetings.minutesimport.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what a web page holds beside its text: menus, cookie notices, footers and the like. */
final class SiteParts {

  /** Marks an element that belongs to the site and not to the minutes. */
  static final String MARK = "data-of-the-site";

  private static final String UNSEEN =
      "script, style, noscript, template, svg, canvas, iframe, object, video, audio, map, datalist,"
          + " input, select, textarea, link, meta";

  private static final String BY_TAG =
      "nav, footer, aside, dialog, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=search], [role=complementary], [role=dialog], [role=alertdialog], [role=menu],"
          + " [role=menubar], [role=tablist], [role=toolbar]";

  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:cookies?|cookiebot|cookiebanner|cookieconsent|cookie[a-z]*|consent|gdpr|breadcrumbs?|brodkrumme|skip(?:link|-link|-to)?[a-z]*"
              + "|navbar|navigation|mainmenu|topmenu|menu|sidebar|site-?header|site-?footer|page-?header|page-?footer|topbar|footer"
              + "|share|sharing|social|some-links|pagination|pager|print|toolbar|readspeaker|search-?(?:form|box|bar)|related)(?:$|[\\s_-])");

  /** Where a heading of the minutes may be inside, whatever the element is called. */
  private static final Set<String> NEVER = Set.of("html", "body", "main", "article");

  private SiteParts() {}

  static void mark(Document page) {
    page.select(UNSEEN).remove();
    page.select("button").stream().filter(SiteParts::isControl).forEach(SiteParts::markOne);
    page.select(BY_TAG).forEach(SiteParts::markOne);
    page.select("[class], [id]").stream()
        .filter(element -> !NEVER.contains(element.normalName()) && isNamedSo(element))
        .forEach(SiteParts::markOne);
    page.select("body > header, body > div > header").stream()
        .filter(header -> !page.select("main, article, [role=main]").isEmpty())
        .forEach(SiteParts::markOne);
    page.select("ul, ol").stream().filter(SiteParts::leadsAround).forEach(SiteParts::markOne);
    outside(page);
  }

  private static void markOne(Element element) {
    element.attr(MARK, "");
  }

  /** A button that folds an item out is the item's heading; others do something to the page. */
  private static boolean isControl(Element button) {
    return button.closest("h1, h2, h3, h4, h5, h6, summary, dt") == null
        && !button.hasAttr("aria-expanded");
  }

  private static boolean isNamedSo(Element element) {
    var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return NAME.matcher(names).find()
        && element.select("h1, h2").size() <= 1
        && element.text().length() <= 5000;
  }

  /** A list of nothing but links within the page is its table of contents. */
  private static boolean leadsAround(Element list) {
    var entries = list.children();
    return entries.size() >= 2
        && entries.stream()
            .allMatch(
                entry ->
                    entry.select("a[href^=#]").size() >= 1
                        && entry.select("a[href^=#]").text().length() >= entry.text().length() - 8);
  }

  /** Where a page names its main part, the minutes stand there. */
  private static void outside(Document page) {
    var mains = page.select("main, [role=main]");
    if (mains.size() != 1 || mains.get(0).text().length() < 200) {
      return;
    }
    Element inner = mains.get(0);
    for (var outer : List.copyOf(inner.parents())) {
      for (var sibling : outer.children()) {
        if (sibling != inner && !sibling.normalName().equals("head")) {
          markOne(sibling);
        }
      }
      inner = outer;
    }
  }
}
