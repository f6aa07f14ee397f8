package dk.direktion.portfolio.project;

/** What a person is on a project. */
public enum RoleOnProject {
  OWNER,
  MANAGER,
  PROGRAMME_MANAGER,
  STEERING_GROUP_MEMBER
}
