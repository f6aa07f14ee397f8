package dk.direktion.access.directory;

/** A unit as it is named wherever somebody belongs to it. */
public record UnitReference(String code, String name) {

  public static UnitReference of(OrganisationUnit unit) {
    return new UnitReference(unit.code(), unit.name());
  }
}
