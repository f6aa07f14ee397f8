package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody with a place in the municipality, known by the name they log in with. */
@Entity
public class Person {

  @Id private String username;
  private String name;
  private String email;

  protected Person() {}

  Person(String username, String name, String email) {
    this.username = username;
    this.name = name;
    this.email = email;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  /** Returns the address letters are sent to, or null where there is none. */
  public String email() {
    return email;
  }
}
