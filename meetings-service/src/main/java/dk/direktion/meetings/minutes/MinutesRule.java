package dk.direktion.meetings.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** How one body's minutes are approved. */
@Entity
public class MinutesRule {

  @Id private String bodyCode;

  @Enumerated(EnumType.STRING)
  private ApprovalRule rule;

  private Integer quorum;
  @Version private long version;

  protected MinutesRule() {}

  void become(ApprovalRule rule, Integer quorum) {
    this.rule = rule;
    this.quorum = rule == ApprovalRule.MEMBERS ? quorum : null;
  }

  String bodyCode() {
    return bodyCode;
  }

  ApprovalRule rule() {
    return rule;
  }

  /** Returns how many members suffice; null for all. */
  Integer quorum() {
    return quorum;
  }

  long version() {
    return version;
  }
}
