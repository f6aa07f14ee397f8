package dk.direktion.meetings.document;

/** Writes HTML that is well-formed XML too. */
final class Markup {

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

  /** Opens an element; attributes are names and values in turn. */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Markup close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  Markup empty(String element, String... attributes) {
    open(element, attributes);
    out.setLength(out.length() - 1);
    out.append("/>\n");
    return this;
  }

  Markup leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  Markup text(String text) {
    escaped(text);
    return this;
  }

  /** Writes a style sheet of our own as it is. */
  Markup style(String css) {
    out.append("<style>").append(css).append("</style>\n");
    return this;
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
