package dk.direktion.budget.report;

/** What a report can be fetched as. */
public enum DocumentFormat {
  PDF("pdf", "application/pdf"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final String mediaType;

  DocumentFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Returns the ending of such files' names. */
  public String ending() {
    return ending;
  }

  /** Returns what such files are to a browser. */
  public String mediaType() {
    return mediaType;
  }
}
