package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody with a place in the municipality, known by the name they log in with. */
@Entity
public class Person {

  @Id private String username;
  private String name;

  protected Person() {}

  Person(String username, String name) {
    this.username = username;
    this.name = name;
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }
}
