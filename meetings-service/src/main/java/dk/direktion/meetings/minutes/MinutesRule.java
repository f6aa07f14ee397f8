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
  private String chair;
  @Version private long version;

  protected MinutesRule() {}

  void become(ApprovalRule rule, Integer quorum, String chair) {
    this.rule = rule;
    this.quorum = rule == ApprovalRule.MEMBERS ? quorum : null;
    this.chair = rule == ApprovalRule.CHAIR ? chair : null;
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

  /** Returns the username of the one who approves; null unless the chair does. */
  String chair() {
    return chair;
  }

  long version() {
    return version;
  }
}
