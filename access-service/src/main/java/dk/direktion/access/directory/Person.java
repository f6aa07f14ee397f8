package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Somebody with a place in the municipality, known by the name they log in with. */
@Entity
public class Person {

  @Id private String username;
  private String name;
  private String email;
  private String externalId;
  private LocalDate leftAfter;
  private Instant createdAt;
  private Instant changedAt;
  private Instant removedAt;
  @Version private long version;

  protected Person() {}

  Person(String username, String name, String email, Instant createdAt) {
    this.username = username;
    this.name = name;
    this.email = email;
    this.createdAt = createdAt;
    this.changedAt = createdAt;
  }

  /** Changes how the person is named and reached; tells whether anything is otherwise now. */
  boolean describe(String newName, String newEmail, Instant at) {
    if (newName.equals(name) && Objects.equals(newEmail, email)) {
      return false;
    }
    name = newName;
    email = newEmail;
    changedAt = at;
    return true;
  }

  /** Notes the name another directory knows the person by; null takes it away. */
  void knowAs(String newExternalId, Instant at) {
    if (!Objects.equals(newExternalId, externalId)) {
      externalId = newExternalId;
      changedAt = at;
    }
  }

  /** Notes the person's last day. */
  void leaveAfter(LocalDate lastDay, Instant at) {
    leftAfter = lastDay;
    changedAt = at;
  }

  /** Notes that the municipality's own directory knows the person no more. */
  void remove(Instant at) {
    externalId = null;
    removedAt = at;
    changedAt = at;
  }

  /** Takes the person back; positions do not come back by themselves. */
  void comeBack(Instant at) {
    leftAfter = null;
    removedAt = null;
    changedAt = at;
  }

  /** Tells whether the person has not left by the day. */
  public boolean isHereOn(LocalDate day) {
    return leftAfter == null || !day.isAfter(leftAfter);
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

  /** Returns the name the municipality's own directory knows the person by. */
  public Optional<String> externalId() {
    return Optional.ofNullable(externalId);
  }

  /** Returns the last day of somebody who has left or is to leave. */
  public Optional<LocalDate> leftAfter() {
    return Optional.ofNullable(leftAfter);
  }

  /** Tells whether the municipality's own directory has deleted the person. */
  public boolean isRemoved() {
    return removedAt != null;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public long version() {
    return version;
  }
}
