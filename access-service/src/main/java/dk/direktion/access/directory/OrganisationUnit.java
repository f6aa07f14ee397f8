package dk.direktion.access.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

  protected OrganisationUnit() {}

  OrganisationUnit(String code, String name, Area area) {
    this.code = code;
    this.name = name;
    this.area = area;
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
}
