package dk.direktion.budget.programmeeconomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A programme that has an economy of its own. */
@Entity
public class Programme {

  @Id private String code;
  private String name;

  protected Programme() {}

  Programme(String code, String name) {
    this.code = code;
    this.name = name;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }
}
