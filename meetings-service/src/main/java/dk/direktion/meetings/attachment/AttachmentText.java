package dk.direktion.meetings.attachment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.logging.Logger;

/** Takes out of a file the text a search may find; a file it cannot read simply has none. */
final class AttachmentText {

  private static final Logger LOG = Logger.getLogger(AttachmentText.class);
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_PAGES = 300;
  private static final long LARGEST_PDF = 20L * 1024 * 1024;

  private AttachmentText() {}

  /** Returns at most a million characters, or null where there is no text to be found. */
  static String of(Path file, String mediaType) {
    try {
      String text = raw(file, mediaType);
      return text == null || text.isBlank() ? null : text.replace("\u0000", "");
    } catch (IOException | XMLStreamException | RuntimeException unreadable) {
      // The message could quote the file.
      LOG.infof("No text was taken out of an attachment: %s", unreadable.getClass().getName());
      return null;
    }
  }

  private static String raw(Path file, String mediaType) throws IOException, XMLStreamException {
    if (mediaType.equals("application/pdf")) {
      return Files.size(file) > LARGEST_PDF ? null : ofPdf(file);
    }
    if (mediaType.equals(WORD)) {
      return ofWord(file);
    }
    return mediaType.startsWith("text/") && !mediaType.contains("html") ? ofText(file) : null;
  }

  private static String ofPdf(Path file) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      String text = stripper.getText(document);
      return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
  }

  // Read as a stream: what a small archive unpacks to may be larger than the memory there is.
  private static String ofWord(Path file) throws IOException, XMLStreamException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      ZipEntry document = archive.getEntry("word/document.xml");
      if (document == null) {
        return null;
      }
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      try (InputStream content = archive.getInputStream(document)) {
        return words(factory.createXMLStreamReader(content));
      }
    }
  }

  private static String words(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (xml.hasNext() && text.length() < MOST_CHARACTERS) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inText = xml.getLocalName().equals("t");
          if (xml.getLocalName().equals("tab") || xml.getLocalName().equals("br")) {
            text.append(' ');
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          if (xml.getLocalName().equals("p")) {
            text.append('\n');
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  private static String ofText(Path file) throws IOException {
    char[] text = new char[MOST_CHARACTERS];
    int length = 0;
    try (InputStream content = Files.newInputStream(file);
        Reader reader = new BufferedReader(new InputStreamReader(content, charset(file)))) {
      int read = 0;
      while (read >= 0 && length < text.length) {
        length += read;
        read = reader.read(text, length, text.length - length);
      }
    }
    return new String(text, 0, length);
  }

  /** Tells UTF-8 from what Danish systems wrote before; UTF-16 announces itself. */
  static Charset charset(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      byte[] head = content.readNBytes(64 * 1024);
      if (head.length >= 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE) {
        return StandardCharsets.UTF_16;
      }
      CoderResult result =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
      return result.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }
  }
}
