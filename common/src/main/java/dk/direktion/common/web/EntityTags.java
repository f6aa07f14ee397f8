package dk.direktion.common.web;

import dk.direktion.common.problem.PreconditionFailed;
import dk.direktion.common.problem.PreconditionRequired;

/** Writes a version as an ETag, and requires it back before a change. */
public final class EntityTags {

  private EntityTags() {}

  /** Returns the version as a strong entity tag, quotes included. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Requires that the caller has seen this version.
   *
   * @throws PreconditionRequired if the {@code If-Match} header is missing
   * @throws PreconditionFailed if it names another version
   */
  public static void require(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    // A proxy that compresses the answer weakens its tag; the version is the same.
    String tag = ifMatch.strip();
    if (!of(version).equals(tag.startsWith("W/") ? tag.substring(2) : tag)) {
      throw new PreconditionFailed();
    }
  }
}
