package dk.direktion.meetings.minutesimport;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file as it was sent.
 *
 * @param path where it lies until the request is over
 * @param name what the sender calls it; only ever shown, never trusted
 * @param size in bytes
 */
public record UploadedFile(Path path, String name, long size) {

  private static final int NAME_LENGTH = 200;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

  /** Returns the name without folders and without what cannot be seen; may be empty. */
  public String shownName() {
    String shown = FOLDERS.matcher(name == null ? "" : name).replaceFirst("");
    shown = UNSHOWABLE.matcher(shown).replaceAll("").strip();
    return shown.length() <= NAME_LENGTH ? shown : shown.substring(0, NAME_LENGTH);
  }
}
