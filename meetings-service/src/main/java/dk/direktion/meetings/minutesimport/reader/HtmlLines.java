package dk.direktion.meetings.minutesimport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes a page's elements as the lines of Markdown the reader knows. */
final class HtmlLines implements NodeFilter {

  private static final int LONGEST_STRONG = 120;

  private static final Set<String> TIGHT =
      Set.of("li", "dt", "dd", "tr", "td", "th", "br", "thead", "tbody");

  private static final Set<String> STRONG = Set.of("b", "strong", "summary");

  private final List<String> lines = new ArrayList<>();
  private final Set<Integer> furniture = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();
  private String prefix = "";
  private String term = "";
  private int strong;
  private boolean plain;

  HtmlLines(Document page) {
    title(page);
    page.body().filter(this);
    finish();
  }

  DocumentText text(List<Warning> warnings) {
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return new DocumentText(lines, furniture, warnings);
  }

  /** The window's title stands in for a heading a page does without. */
  private void title(Document page) {
    var title = PlainText.tidy(page.title()).strip();
    var headed =
        page.select("h1").stream().anyMatch(h1 -> h1.closest("[" + SiteParts.MARK + "]") == null);
    if (title.isEmpty()) {
      return;
    }
    if (headed || !BodyNames.isTitle(title)) {
      furniture.add(lines.size());
    }
    lines.add(title);
    lines.add("");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.hasAttr(SiteParts.MARK)) {
      ofTheSite(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    var name = element.normalName();
    strong += isStrong(element) ? 1 : 0;
    if (name.equals("table") && isData(element)) {
      table(element);
      return FilterResult.SKIP_CHILDREN;
    }
    if (breaks(element)) {
      finish();
      gap(name);
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        prefix = "#".repeat(name.charAt(1) - '0') + " ";
      } else if (name.equals("li")) {
        prefix = label(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        if (element.normalName().equals("dt")) {
          term = taken();
        } else {
          finish();
        }
        gap(element.normalName());
      }
      strong -= isStrong(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaks(Element element) {
    return element.isBlock()
        || element.normalName().equals("br")
        || element.normalName().equals("summary");
  }

  private static boolean isStrong(Element element) {
    return STRONG.contains(element.normalName())
        || element.normalName().equals("button")
        || element.attr("role").equals("heading");
  }

  private void append(TextNode node) {
    var words = node.text();
    if (!words.isBlank() && strong == 0) {
      plain = true;
    }
    text.append(words);
  }

  private void ofTheSite(Element element) {
    finish();
    var said = PlainText.tidy(element.text()).strip();
    if (!said.isEmpty()) {
      furniture.add(lines.size());
      lines.add(said);
    }
  }

  /** Takes the text gathered so far off the line. */
  private String taken() {
    var line = PlainText.tidy(text.toString()).replaceAll("\\s+", " ").strip();
    text.setLength(0);
    return line;
  }

  private void finish() {
    var line = taken();
    if (line.isEmpty()) {
      return;
    }
    var isStrong = !plain && prefix.isEmpty() && term.isEmpty() && line.length() <= LONGEST_STRONG;
    if (!term.isEmpty()) {
      line = term + (term.endsWith(":") ? " " : ": ") + line;
    }
    lines.add(isStrong ? "**" + line + "**" : prefix + line);
    prefix = "";
    term = "";
    plain = false;
  }

  private void gap(String name) {
    if (!TIGHT.contains(name) && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  private static String label(Element entry) {
    var list = entry.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "- ";
    }
    var start = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    var position = list.children().indexOf(entry);
    var letter = list.attr("type").equals("a") && position < 26;
    return letter ? (char) ('a' + position) + ") " : start + position + ". ";
  }

  /** A table of values has rows of several cells and no headings, lists or tables within. */
  private static boolean isData(Element table) {
    return !table.attr("role").equals("presentation")
        && table.select("table, h1, h2, h3, h4, h5, h6, ul, ol, dl").size() == 1
        && table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1)
        && table.select("td").stream().noneMatch(cell -> cell.select("p, br").size() > 3);
  }

  private void table(Element table) {
    finish();
    gap("table");
    for (var row : table.select("tr")) {
      var cells =
          row.children().stream()
              .filter(cell -> !cell.hasAttr(SiteParts.MARK))
              .map(cell -> PlainText.tidy(cell.text()).replace('\t', ' ').strip())
              .collect(Collectors.joining("\t"));
      if (!cells.isBlank()) {
        lines.add(cells);
      }
    }
    gap("table");
  }
}
