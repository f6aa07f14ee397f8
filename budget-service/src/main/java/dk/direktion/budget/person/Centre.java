package dk.direktion.budget.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A unit that has, or has had, a centre manager; amounts are shared over such units. */
@Entity
public class Centre {

  @Id private String code;

  protected Centre() {}

  Centre(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
