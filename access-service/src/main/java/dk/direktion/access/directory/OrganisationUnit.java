package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A centre, or another unit people belong to; those outside the administration have no area. */
@Entity
@Table(name = "unit")
public class OrganisationUnit {

  @Id private String code;
  private String name;

  @ManyToOne
  @JoinColumn(name = "area")
  private Area area;

  @ManyToOne
  @JoinColumn(name = "parent")
  private OrganisationUnit parent;

  private String externalId;
  private Instant createdAt;
  private Instant changedAt;
  @Version private long version;

  protected OrganisationUnit() {}

  OrganisationUnit(String code, String name, Area area, Instant createdAt) {
    this.code = code;
    this.name = name;
    this.area = area;
    this.createdAt = createdAt;
    this.changedAt = createdAt;
  }

  /** Gives the unit another name. */
  void rename(String newName, Instant at) {
    if (!newName.equals(name)) {
      name = newName;
      changedAt = at;
    }
  }

  /** Puts the unit within another, whose area it then has; null makes it one of the topmost. */
  void moveInto(OrganisationUnit newParent, Instant at) {
    parent = newParent;
    changedAt = at;
  }

  /** Puts the unit in an area; null takes it out of every area. */
  void belongTo(Area newArea, Instant at) {
    area = newArea;
    changedAt = at;
  }

  /** Notes the name another directory knows the unit by; null takes it away. */
  void knowAs(String newExternalId, Instant at) {
    if (!Objects.equals(newExternalId, externalId)) {
      externalId = newExternalId;
      changedAt = at;
    }
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public Optional<Area> area() {
    return Optional.ofNullable(area);
  }

  /** Returns the unit this one lies within; empty for the topmost. */
  public Optional<OrganisationUnit> parent() {
    return Optional.ofNullable(parent);
  }

  public Optional<String> externalId() {
    return Optional.ofNullable(externalId);
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
