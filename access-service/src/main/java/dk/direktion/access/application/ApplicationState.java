package dk.direktion.access.application;

/** Where an application stands; approved, refused and withdrawn are final. */
public enum ApplicationState {
  PENDING,
  APPROVED,
  REFUSED,
  RETURNED,
  WITHDRAWN
}
