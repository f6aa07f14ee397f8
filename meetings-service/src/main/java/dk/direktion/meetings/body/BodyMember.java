package dk.direktion.meetings.body;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A person's membership of a body for a time, in one role. */
@Entity
public class BodyMember {

  @Id private UUID id;
  private String bodyCode;
  private String username;
  private String name;

  @Enumerated(EnumType.STRING)
  private MemberRole role;

  private LocalDate memberFrom;
  private LocalDate memberTo;

  protected BodyMember() {}

  public BodyMember(
      UUID id,
      String bodyCode,
      String username,
      String name,
      MemberRole role,
      LocalDate memberFrom) {
    this.id = id;
    this.bodyCode = bodyCode;
    this.username = username;
    this.name = name;
    this.role = role;
    this.memberFrom = memberFrom;
  }

  /**
   * Ends the membership.
   *
   * @throws MembershipHasEnded if it ended before the day
   */
  void endOn(LocalDate lastDay) {
    requireNotEndedBefore(lastDay);
    memberTo = lastDay;
  }

  /**
   * Gives the member another role from a day on; what was before stays as it was.
   *
   * @return the membership in the new role, which is this one where it begins on that day
   * @throws MembershipHasEnded if it ended before the day
   */
  BodyMember become(MemberRole other, LocalDate from, UUID newId) {
    requireNotEndedBefore(from);
    if (from.equals(memberFrom)) {
      role = other;
      return this;
    }
    BodyMember next = new BodyMember(newId, bodyCode, username, name, other, from);
    next.memberTo = memberTo;
    memberTo = from.minusDays(1);
    return next;
  }

  private void requireNotEndedBefore(LocalDate day) {
    if (memberTo != null && memberTo.isBefore(day)) {
      throw new MembershipHasEnded(memberTo);
    }
  }

  public UUID id() {
    return id;
  }

  public String bodyCode() {
    return bodyCode;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  public MemberRole role() {
    return role;
  }

  public LocalDate memberFrom() {
    return memberFrom;
  }

  /** Returns the last day; null while no end is set. */
  public LocalDate memberTo() {
    return memberTo;
  }
}
