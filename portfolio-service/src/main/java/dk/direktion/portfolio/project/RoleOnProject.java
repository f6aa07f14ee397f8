package dk.direktion.portfolio.project;

/** What a person is on a project. */
public enum RoleOnProject {
  OWNER,
  MANAGER,
  PROGRAMME_MANAGER,
  COORDINATOR,
  PARTICIPANT,
  STEERING_GROUP_MEMBER,
  SECRETARY,
  CONSULTANT
}
