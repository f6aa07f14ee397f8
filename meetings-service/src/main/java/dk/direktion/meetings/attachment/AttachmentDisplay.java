package dk.direktion.meetings.attachment;

/** How a file can be read: in the page, or only by taking it home. */
public enum AttachmentDisplay {
  PDF,
  IMAGE,
  TEXT,
  DOWNLOAD;

  /** Decides by a media type. */
  public static AttachmentDisplay of(String mediaType) {
    if (mediaType.equals("application/pdf")) {
      return PDF;
    }
    if (mediaType.startsWith("text/plain")) {
      return TEXT;
    }
    return switch (mediaType) {
      case "image/png", "image/jpeg", "image/gif", "image/webp" -> IMAGE;
      default -> DOWNLOAD;
    };
  }
}
