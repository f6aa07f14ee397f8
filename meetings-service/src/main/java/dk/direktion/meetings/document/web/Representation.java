package dk.direktion.meetings.document.web;

import dk.direktion.meetings.document.DocumentFormat;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The media types a paper is answered in, those we answer rather first. */
enum Representation {
  HTML("text/html", DocumentFormat.HTML),
  PDF("application/pdf", DocumentFormat.PDF),
  DOCX(Representation.WORD, DocumentFormat.DOCX),
  JSON("application/json", null);

  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final String type;
  private final DocumentFormat format;

  Representation(String type, DocumentFormat format) {
    this.type = type;
    this.format = format;
  }

  /**
   * Chooses the one an {@code Accept} header wants most.
   *
   * @throws DocumentFormatUnknown if it wants none of them
   */
  static Representation wantedBy(String acceptHeader) {
    Accepted accepted = new Accepted(acceptHeader);
    Representation best = null;
    double quality = 0;
    for (Representation each : values()) {
      double wanted = accepted.quality(each.type);
      if (wanted > quality) {
        best = each;
        quality = wanted;
      }
    }
    if (best == null) {
      throw new DocumentFormatUnknown(
          Arrays.stream(values()).map(each -> each.type).collect(Collectors.joining(", ")));
    }
    return best;
  }

  /** Returns the written format; null for the document as data. */
  DocumentFormat format() {
    return format;
  }
}
