package dk.direktion.portfolio.project;

/** What kind of work is on the list, from the widest to the narrowest. */
public enum ProjectKind {
  PROGRAMME,
  SUB_PROGRAMME,
  PROJECT;

  /** Tell whether something of this kind may hold another: it must be the wider of the two. */
  public boolean mayHold(ProjectKind part) {
    return compareTo(part) < 0;
  }
}
