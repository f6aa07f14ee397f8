package dk.direktion.common.document;

import java.util.List;

/** Writes HTML that is well-formed XML too. */
public final class Markup {

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

  /** Opens an element; attributes are names and values in turn. */
  public Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  public Markup close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  public Markup empty(String element, String... attributes) {
    open(element, attributes);
    out.setLength(out.length() - 1);
    out.append("/>\n");
    return this;
  }

  public Markup leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  public Markup text(String text) {
    escaped(text);
    return this;
  }

  /** Writes a style sheet of our own as it is. */
  public Markup style(String css) {
    out.append("<style>").append(css).append("</style>\n");
    return this;
  }

  /** Writes a plain text with its paragraphs, lists and tables; nothing for none. */
  public Markup blocks(String text) {
    for (TextBlock block : TextBlock.of(text)) {
      if (block instanceof TextBlock.Paragraph paragraph) {
        paragraph(paragraph.lines());
      } else if (block instanceof TextBlock.Bullets bullets) {
        open("ul");
        bullets.points().forEach(point -> leaf("li", "• " + point));
        close("ul");
      } else if (block instanceof TextBlock.Table table) {
        table(table);
      }
    }
    return this;
  }

  private void paragraph(List<String> lines) {
    open("p").text(lines.get(0));
    lines.stream().skip(1).forEach(line -> empty("br").text(line));
    close("p");
  }

  private void table(TextBlock.Table table) {
    open("table");
    if (table.headed()) {
      open("thead").open("tr");
      table.rows().get(0).forEach(cell -> leaf("th", cell, "scope", "col"));
      close("tr").close("thead");
    }
    open("tbody");
    table.rows().stream()
        .skip(table.headed() ? 1 : 0)
        .forEach(
            row -> {
              open("tr");
              if (table.headed()) {
                leaf("td", row.get(0));
              } else {
                leaf("th", row.get(0), "scope", "row");
              }
              row.stream().skip(1).forEach(cell -> leaf("td", cell));
              close("tr");
            });
    close("tbody").close("table");
  }

  private void escaped(String text) {
    String clean = CleanText.of(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
