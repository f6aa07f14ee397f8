package dk.direktion.portfolio.coordination;

import dk.direktion.portfolio.person.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An overlap two projects must coordinate. */
@Entity
public class ProjectInterface {

  @Id private UUID id;
  private UUID projectId;
  private UUID otherId;
  private String description;
  private String owner;
  private String ownerUsername;

  @Enumerated(EnumType.STRING)
  private InterfaceState state;

  @Version private long version;

  protected ProjectInterface() {}

  static ProjectInterface between(UUID id, UUID projectId, WriteInterface written, Person owner) {
    ProjectInterface made = new ProjectInterface();
    made.id = id;
    made.projectId = projectId;
    made.otherId = written.otherId();
    made.describe(written, owner);
    return made;
  }

  /** Write it anew from one of its projects; the other may become another one. */
  void rewrite(UUID from, WriteInterface written, Person newOwner) {
    if (from.equals(projectId)) {
      otherId = written.otherId();
    } else {
      projectId = written.otherId();
    }
    describe(written, newOwner);
  }

  private void describe(WriteInterface written, Person newOwner) {
    description = written.description().strip();
    owner = newOwner.name();
    ownerUsername = newOwner.username();
    state = written.state();
  }

  boolean concerns(UUID project) {
    return projectId.equals(project) || otherId.equals(project);
  }

  UUID id() {
    return id;
  }

  UUID otherThan(UUID project) {
    return projectId.equals(project) ? otherId : projectId;
  }

  String description() {
    return description;
  }

  String owner() {
    return owner;
  }

  String ownerUsername() {
    return ownerUsername;
  }

  InterfaceState state() {
    return state;
  }

  long version() {
    return version;
  }
}
