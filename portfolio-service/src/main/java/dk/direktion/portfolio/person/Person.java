package dk.direktion.portfolio.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody who can own or manage a project. */
@Entity
public class Person {

  @Id private String username;
  private String name;
  private String unit;
  private boolean active;

  protected Person() {}

  Person(String username) {
    this.username = username;
  }

  void become(String newName, String newUnit, boolean nowActive) {
    this.name = newName;
    this.unit = newUnit;
    this.active = nowActive;
  }

  public String name() {
    return name;
  }

  public String unit() {
    return unit;
  }
}
