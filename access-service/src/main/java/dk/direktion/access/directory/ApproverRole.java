package dk.direktion.access.directory;

/** The two offices that grant access together. */
public enum ApproverRole {
  CENTRE_MANAGER_BYC,
  AREA_DIRECTOR
}
