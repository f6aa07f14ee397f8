package dk.direktion.budget.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Somebody who can own a benefit, manage a centre or get a letter. */
@Entity
public class Person {

  @Id private String username;
  private String name;
  private String unit;
  private boolean active;
  private boolean secretary;
  private boolean director;

  @ElementCollection
  @CollectionTable(name = "centre_manager", joinColumns = @JoinColumn(name = "username"))
  @Column(name = "unit")
  private Set<String> manages = new HashSet<>();

  protected Person() {}

  Person(String username) {
    this.username = username;
  }

  void become(String newName, String newUnit, boolean nowActive) {
    this.name = newName;
    this.unit = newUnit;
    this.active = nowActive;
  }

  void hold(boolean nowSecretary, boolean nowDirector) {
    this.secretary = nowSecretary;
    this.director = nowDirector;
  }

  void manage(Collection<String> centres) {
    manages.retainAll(centres);
    manages.addAll(centres);
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  public String unit() {
    return unit;
  }

  /** Tell whether the person is a director, or the chief executive, today. */
  public boolean isDirector() {
    return director;
  }
}
