package dk.direktion.meetings.casewriting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** That a person is centre manager or director of a unit, as access-service tells. */
@Entity
@IdClass(UnitLeader.Key.class)
public class UnitLeader {

  /** Unit, office and person. */
  public record Key(String unit, Office office, String username) {}

  @Id private String unit;

  @Id
  @Enumerated(EnumType.STRING)
  private Office office;

  @Id private String username;

  protected UnitLeader() {}

  UnitLeader(String unit, Office office, String username) {
    this.unit = unit;
    this.office = office;
    this.username = username;
  }

  public String username() {
    return username;
  }
}
