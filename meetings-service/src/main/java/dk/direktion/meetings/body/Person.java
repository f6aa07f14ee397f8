package dk.direktion.meetings.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What access-service has told about a person. */
@Entity
public class Person {

  @Id private String username;
  private String name;
  private String email;
  private String unit;
  private String title;
  private boolean active;
  private boolean secretary;

  protected Person() {}

  Person(String username) {
    this.username = username;
  }

  void changed(
      String name, String email, String unit, String title, boolean active, boolean secretary) {
    this.name = name;
    this.email = email;
    this.unit = unit;
    this.title = title;
    this.active = active;
    this.secretary = secretary;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  /** Returns the code of the unit the person belongs to, or null. */
  public String unit() {
    return unit;
  }

  /** Returns the address letters are sent to, or null where there is none. */
  public String email() {
    return email;
  }

  public boolean isActive() {
    return active;
  }
}
