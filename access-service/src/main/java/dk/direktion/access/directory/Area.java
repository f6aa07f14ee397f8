package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The part of the administration one director answers for. */
@Entity
public class Area {

  @Id private String code;
  private String name;

  protected Area() {}

  Area(String code, String name) {
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
