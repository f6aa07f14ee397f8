package dk.direktion.budget.distribution.web;

import dk.direktion.common.sheet.SheetFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The files of a form. */
final class SentWeightSheets {

  private SentWeightSheets() {}

  static List<byte[]> of(MultipartFormDataInput form) {
    return form.getValues().getOrDefault("file", List.of()).stream()
        .filter(FormValue::isFileItem)
        .map(SentWeightSheets::content)
        .toList();
  }

  // One byte more than is read tells that there is more.
  private static byte[] content(FormValue part) {
    try (InputStream content = part.getFileItem().getInputStream()) {
      return content.readNBytes(SheetFile.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
