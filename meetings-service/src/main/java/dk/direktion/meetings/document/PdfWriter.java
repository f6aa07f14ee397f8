package dk.direktion.meetings.document;

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

/** Writes a paper as a PDF for keeping (PDF/A-2a) that can be read aloud (PDF/UA-1). */
final class PdfWriter {

  private static final String FRAME = Resource.text("paged.css");
  private static final String PLEX = "IBM Plex Sans";
  private static final String NOTO = "Noto Sans";

  static {
    // Its remarks about the layout quote what is laid out, which may be closed.
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  static byte[] write(GoverningDocument document, Labels labels) {
    Document page = parsed(Glyphs.drawable(HtmlWriter.write(document, labels)));
    describe(page, labels.description(document));
    frame(page, document, labels);
    nameLinks(page);
    bookmark(page);
    return rendered(page);
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

  private static void frame(Document page, GoverningDocument document, Labels labels) {
    Element style = page.createElement("style");
    style.setTextContent(
        FRAME
            .replace("{page}", labels.text("page"))
            .replace("{of}", labels.text("page.of"))
            .replace("{mark}", document.saysWhatIsClosed() ? labels.text("contains-closed") : "")
            .replace("{running}", quoted(labels.running(document))));
    head(page).appendChild(style);
  }

  private static String quoted(String text) {
    return Glyphs.drawable(CleanText.of(text))
        .replaceAll("\\s+", " ")
        .replace("\\", "\\\\")
        .replace("\"", "\\\"");
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
