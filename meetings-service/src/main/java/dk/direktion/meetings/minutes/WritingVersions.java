package dk.direktion.meetings.minutes;

import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Writes new versions of approved minutes. */
@ApplicationScoped
class WritingVersions {

  private final Permissions permissions;
  private final MinutesVersions versions;
  private final MinutesCorrections corrections;
  private final People people;
  private final Clock clock;

  WritingVersions(
      Permissions permissions,
      MinutesVersions versions,
      MinutesCorrections corrections,
      People people,
      Clock clock) {
    this.permissions = permissions;
    this.versions = versions;
    this.corrections = corrections;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Writes one version that corrects all the parts.
   *
   * @param bringItems gets the version's number before the parts of the items it brings are written
   */
  void write(UUID meetingId, List<PartCorrection> parts, IntConsumer bringItems) {
    String caller = permissions.caller();
    Approver by = new Approver(caller, people.nameOf(caller));
    Instant now = clock.instant();
    int number = versions.newest(meetingId) + 1;
    List<MinutesVersion> written = new ArrayList<>();
    for (PartCorrection part : parts) {
      written.add(
          new MinutesVersion(meetingId, number, written.size() + 1, part.itemId(), now, by));
    }
    versions.persist(written);
    versions.flush();
    bringItems.accept(number);
    for (int i = 0; i < parts.size(); i++) {
      corrections.persist(new MinutesCorrection(written.get(i), parts.get(i)));
    }
    corrections.flush();
  }
}
