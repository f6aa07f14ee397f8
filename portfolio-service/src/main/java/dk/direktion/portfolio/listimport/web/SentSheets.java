package dk.direktion.portfolio.listimport.web;

import dk.direktion.common.sheet.SheetFile;
import dk.direktion.portfolio.listimport.UploadedSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The files of a form. */
final class SentSheets {

  private SentSheets() {}

  static List<UploadedSheet> of(MultipartFormDataInput form) {
    return form.getValues().getOrDefault("file", List.of()).stream()
        .filter(FormValue::isFileItem)
        .map(SentSheets::uploaded)
        .toList();
  }

  // One byte more than is read tells that there is more.
  private static UploadedSheet uploaded(FormValue part) {
    try (InputStream content = part.getFileItem().getInputStream()) {
      return new UploadedSheet(part.getFileName(), content.readNBytes(SheetFile.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
