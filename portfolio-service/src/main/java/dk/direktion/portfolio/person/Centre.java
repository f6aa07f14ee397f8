package dk.direktion.portfolio.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A unit that has, or has had, a centre manager; projects draw on its people. */
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
