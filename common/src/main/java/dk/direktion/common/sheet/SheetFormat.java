package dk.direktion.common.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How a list is fetched as a file: {@code ?format=csv} or {@code ?format=xlsx}. */
public enum SheetFormat {
  @JsonProperty("csv")
  CSV("text/csv;charset=UTF-8", "csv") {
    @Override
    Object written(Sheet sheet, String title) {
      return sheet.text();
    }
  },
  @JsonProperty("xlsx")
  XLSX(SheetFormat.XLSX_TYPE, "xlsx") {
    @Override
    Object written(Sheet sheet, String title) {
      return sheet.workbook(title);
    }
  };

  /** For a resource's {@code @Produces}. */
  public static final String CSV_TYPE = "text/csv";

  /** For a resource's {@code @Produces}. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String mediaType;
  private final String ending;

  SheetFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  abstract Object written(Sheet sheet, String title);

  /** Reads the parameter as an address has it. */
  public static SheetFormat named(String text) {
    for (SheetFormat format : values()) {
      if (format.ending.equals(text)) {
        return format;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /**
   * Answers a sheet as a file to keep.
   *
   * @param fileName plain letters, digits and hyphens, without ending
   * @param title what the sheet in a workbook is called
   */
  public Response answer(Sheet sheet, String fileName, String title) {
    return Response.ok(written(sheet, title), mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + fileName + "." + ending + "\"")
        .build();
  }
}
