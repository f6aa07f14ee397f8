package dk.direktion.common.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a page into a PDF for keeping (PDF/A-2a) that can be read aloud (PDF/UA-1). */
public final class AccessiblePdf {

  private static final String PLEX = "IBM Plex Sans";
  private static final String NOTO = "Noto Sans";

  static {
    // Its remarks about the layout quote what is laid out, which may be closed.
    XRLog.setLoggingEnabled(false);
  }

  private AccessiblePdf() {}

  /**
   * Renders a page.
   *
   * @param page well-formed XHTML with a title and a language, as {@link Markup} writes it; each
   *     second-level heading that has an id becomes a bookmark
   */
  public static byte[] of(String page, PageFrame frame) {
    Document document = parsed(Glyphs.drawable(page));
    describe(document, frame.subject());
    Element style = document.createElement("style");
    style.setTextContent(frame.css());
    head(document).appendChild(style);
    nameLinks(document);
    bookmark(document);
    return rendered(document);
  }

  // What is meant for browsers would end up among the file's properties.
  private static void describe(Document page, String description) {
    NodeList remarks = page.getElementsByTagName("meta");
    while (remarks.getLength() > 0) {
      head(page).removeChild(remarks.item(0));
    }
    Element subject = page.createElement("meta");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", description);
    head(page).appendChild(subject);
  }

  // A link must say where it leads, also to those who do not see its surroundings.
  private static void nameLinks(Document page) {
    NodeList links = page.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      link.setAttribute("title", link.getTextContent().strip());
    }
  }

  private static void bookmark(Document page) {
    Element bookmarks = page.createElement("bookmarks");
    NodeList headings = page.getElementsByTagName("h2");
    for (int i = 0; i < headings.getLength(); i++) {
      Element heading = (Element) headings.item(i);
      if (!heading.hasAttribute("id")) {
        continue;
      }
      Element bookmark = page.createElement("bookmark");
      bookmark.setAttribute("name", heading.getTextContent().strip());
      bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
      bookmarks.appendChild(bookmark);
    }
    head(page).appendChild(bookmarks);
  }

  private static Element head(Document page) {
    return (Element) page.getElementsByTagName("head").item(0);
  }

  private static byte[] rendered(Document page) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(() -> Resource.open(Glyphs.REGULAR), PLEX, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> Resource.open(Glyphs.BOLD), PLEX, 700, FontStyle.NORMAL, true);
    builder.useFont(() -> Resource.open(Glyphs.WIDER), NOTO, 400, FontStyle.NORMAL, true);
    builder.withProducer("Direktionsportal");
    builder.withW3cDocument(page, null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static Document parsed(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("Our own page is well-formed", e);
    }
  }
}
