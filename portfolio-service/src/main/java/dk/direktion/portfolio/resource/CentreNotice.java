package dk.direktion.portfolio.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a centre's manager was told of an activity: the first time, each time it moved, and when it
 * draws on the centre no more.
 */
@Entity
public class CentreNotice {

  @Id private UUID id;
  private UUID activityId;
  private UUID projectId;
  private String activity;
  private String unit;
  private int number;
  private String manager;
  private LocalDate startsOn;
  private LocalDate movedFrom;
  private boolean shortNotice;
  private boolean withdrawn;
  private Instant sentAt;

  protected CentreNotice() {}

  private CentreNotice(UUID id, Activity about, String unit, String manager, Instant sentAt) {
    this.id = id;
    this.activityId = about.id();
    this.projectId = about.projectId();
    this.activity = about.name();
    this.startsOn = about.startsOn();
    this.unit = unit;
    this.manager = manager;
    this.sentAt = sentAt;
  }

  static CentreNotice first(
      UUID id, Activity about, String unit, String manager, boolean isShort, Instant sentAt) {
    CentreNotice notice = new CentreNotice(id, about, unit, manager, sentAt);
    notice.number = 1;
    notice.shortNotice = isShort;
    return notice;
  }

  CentreNotice again(UUID newId, Activity about, String toManager, boolean isShort, Instant at) {
    CentreNotice notice = new CentreNotice(newId, about, unit, toManager, at);
    notice.number = number + 1;
    notice.movedFrom = withdrawn ? null : startsOn;
    notice.shortNotice = isShort;
    return notice;
  }

  /** The activity draws on the centre no more. */
  CentreNotice withdraw(UUID newId, Activity about, String toManager, Instant at) {
    CentreNotice notice = new CentreNotice(newId, about, unit, toManager, at);
    notice.number = number + 1;
    notice.startsOn = startsOn;
    notice.withdrawn = true;
    return notice;
  }

  /** Name the activity; null when it was given up. */
  UUID activityId() {
    return activityId;
  }

  UUID projectId() {
    return projectId;
  }

  String activity() {
    return activity;
  }

  String unit() {
    return unit;
  }

  String manager() {
    return manager;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  /** Tell what the centre believed before; null the first time. */
  LocalDate movedFrom() {
    return movedFrom;
  }

  /** Tell whether the centre learned that nothing will draw on it after all. */
  boolean isWithdrawn() {
    return withdrawn;
  }

  boolean isShort() {
    return shortNotice;
  }

  Instant sentAt() {
    return sentAt;
  }
}
