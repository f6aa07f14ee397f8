package dk.direktion.budget.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What was learned of a controller: postings on these accounts count towards that allocation. */
@Entity
@DynamicUpdate
class PostingRule {

  @Id private UUID id;
  private String accountPrefix;
  private UUID allocationId;
  private int firstYear;
  private int lastYear;
  private String reason;
  private String madeBy;
  private Instant madeAt;
  private String endedBy;
  private Instant endedAt;
  @Version private long version;

  protected PostingRule() {}

  /** The years a rule holds in, both with it. */
  record Years(int first, int last) {}

  PostingRule(UUID id, String accountPrefix, Placing placing, Years years, String by, Instant now) {
    this.id = id;
    this.accountPrefix = accountPrefix;
    this.allocationId = placing.allocationId();
    this.firstYear = years.first();
    this.lastYear = years.last();
    this.reason = placing.reason();
    this.madeBy = by;
    this.madeAt = now;
  }

  void end(String by, Instant now) {
    if (!holds()) {
      throw new PostingRuleEnded();
    }
    endedBy = by;
    endedAt = now;
  }

  boolean holds() {
    return endedAt == null;
  }

  UUID id() {
    return id;
  }

  String accountPrefix() {
    return accountPrefix;
  }

  PostingPlace place() {
    return allocationId == null ? PostingPlace.OUTSIDE : PostingPlace.ALLOCATION;
  }

  UUID allocationId() {
    return allocationId;
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }

  String reason() {
    return reason;
  }

  String madeBy() {
    return madeBy;
  }

  Instant madeAt() {
    return madeAt;
  }

  String endedBy() {
    return endedBy;
  }

  Instant endedAt() {
    return endedAt;
  }

  long version() {
    return version;
  }
}
