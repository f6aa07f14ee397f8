package dk.direktion.meetings.casewriting;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Keeps what a presentation says at the moments that count. */
@ApplicationScoped
class VersionKeeping {

  private final PresentationVersions versions;
  private final Contents contents;
  private final ContentJson json;
  private final Permissions permissions;
  private final Clock clock;

  VersionKeeping(
      PresentationVersions versions,
      Contents contents,
      ContentJson json,
      Permissions permissions,
      Clock clock) {
    this.versions = versions;
    this.contents = contents;
    this.json = json;
    this.permissions = permissions;
    this.clock = clock;
  }

  /** Keeps a version; whoever calls has the presentation locked, so numbers follow each other. */
  PresentationVersion keep(CasePresentation presentation, LogKind occasion) {
    PresentationVersion version =
        new PresentationVersion(
            UuidV7.next(clock),
            presentation.id(),
            Math.toIntExact(versions.count("presentationId", presentation.id())) + 1,
            occasion,
            permissions.caller(),
            clock.instant(),
            json.write(contents.of(presentation.id())));
    versions.persist(version);
    return version;
  }
}
