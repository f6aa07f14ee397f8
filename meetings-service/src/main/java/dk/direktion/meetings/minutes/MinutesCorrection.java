package dk.direktion.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** What one correction of approved minutes says; only those who may read the item read it. */
@Entity
@IdClass(MinutesVersion.Key.class)
public class MinutesCorrection {

  @Id private UUID meetingId;
  @Id private int version;
  @Id private int position;
  private UUID itemId;

  @Enumerated(EnumType.STRING)
  private CorrectedPart part;

  private String before;
  private String after;
  private String reason;

  protected MinutesCorrection() {}

  MinutesCorrection(MinutesVersion version, PartCorrection said) {
    this.meetingId = version.meetingId();
    this.version = version.version();
    this.position = version.position();
    this.itemId = version.itemId();
    this.part = said.part();
    this.before = said.before();
    this.after = said.after();
    this.reason = said.reason();
  }

  MinutesVersion.Key key() {
    return new MinutesVersion.Key(meetingId, version, position);
  }

  UUID itemId() {
    return itemId;
  }

  int version() {
    return version;
  }

  String after() {
    return after;
  }

  CorrectedPart part() {
    return part;
  }

  CorrectionView shown() {
    return new CorrectionView(part, before, after, reason);
  }
}
