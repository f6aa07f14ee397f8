package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The part of the administration one director answers for. */
@Entity
public class Area {

  @Id private String code;
  private String name;
  @Version private long version;

  protected Area() {}

  Area(String code, String name) {
    this.code = code;
    this.name = name;
  }

  void rename(String newName) {
    name = newName;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public long version() {
    return version;
  }
}
