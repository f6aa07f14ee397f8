package dk.direktion.meetings.attachment.web;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.minutesimport.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What a form with a file carries. */
public final class SentFiles {

  private SentFiles() {}

  /** Lists the files of a form. */
  public static List<UploadedFile> of(MultipartFormDataInput form) {
    return parts(form, "file").stream()
        .filter(FormValue::isFileItem)
        .map(SentFiles::uploaded)
        .toList();
  }

  /**
   * Tells whether a part says {@code true}; a missing one says {@code false}.
   *
   * @throws InvalidInput if it says something else
   */
  public static boolean isTrue(MultipartFormDataInput form, String name) {
    for (FormValue part : parts(form, name)) {
      String said = part.isFileItem() ? "" : part.getValue().strip();
      if (!said.equals("true") && !said.equals("false")) {
        throw InvalidInput.of(name, "wrong-type");
      }
      if (said.equals("true")) {
        return true;
      }
    }
    return false;
  }

  private static Collection<FormValue> parts(MultipartFormDataInput form, String name) {
    return form.getValues().getOrDefault(name, List.of());
  }

  private static UploadedFile uploaded(FormValue part) {
    try {
      FileItem file = part.getFileItem();
      return new UploadedFile(file.getFile(), part.getFileName(), file.getFileSize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
