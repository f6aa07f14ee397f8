package dk.direktion.meetings.document.web;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.document.DocumentFormat;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What is answered: data or a paper, what we answer rather first. */
enum Representation {
  JSON("application/json", null),
  HTML("text/html", DocumentFormat.HTML),
  PDF("application/pdf", DocumentFormat.PDF),
  DOCX(Representation.WORD, DocumentFormat.DOCX);

  public static final String WORD =
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

  /**
   * Finds the paper a query names in lower case, for links, which can name no media type.
   *
   * @throws InvalidInput if there is no such format
   */
  static Representation named(String format) {
    return Arrays.stream(values())
        .filter(each -> each.format != null && each.format.extension().equals(format))
        .findFirst()
        .orElseThrow(() -> InvalidInput.of("format", "unknown-paper-format"));
  }

  /** Returns the written format; null for data. */
  DocumentFormat format() {
    return format;
  }
}
