package dk.direktion.portfolio.economy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a programme must save each year, in whole kroner. */
@Entity
@Table(name = "programme_targets")
public class SavingTargets {

  @Id private UUID programmeId;
  private String changedBy;
  private Instant changedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "programme_target", joinColumns = @JoinColumn(name = "programme_id"))
  @MapKeyColumn(name = "year")
  @Column(name = "amount")
  private Map<Integer, Long> byYear = new TreeMap<>();

  @Version private long version;

  protected SavingTargets() {}

  SavingTargets(UUID programmeId) {
    this.programmeId = programmeId;
  }

  void become(Map<Integer, Long> wanted, String by, Instant at) {
    byYear.keySet().retainAll(wanted.keySet());
    byYear.putAll(wanted);
    changedBy = by;
    changedAt = at;
  }

  Map<Integer, Long> byYear() {
    return Map.copyOf(byYear);
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }
}
