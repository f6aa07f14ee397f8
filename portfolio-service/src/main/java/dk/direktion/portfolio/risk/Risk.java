package dk.direktion.portfolio.risk;

import dk.direktion.portfolio.person.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that may go wrong on a project, or already weighs on it. */
@Entity
@Table(name = "project_risk")
public class Risk {

  @Id private UUID id;
  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private RiskKind kind;

  private String title;
  private String description;
  private int probability;
  private int impact;
  private String action;
  private LocalDate dueOn;
  private String owner;
  private String ownerUsername;

  @Enumerated(EnumType.STRING)
  private RiskState state;

  private LocalDate notedOn;
  @Version private long version;

  protected Risk() {}

  static Risk note(UUID id, UUID projectId, WriteRisk written, Person owner, LocalDate day) {
    Risk risk = new Risk();
    risk.id = id;
    risk.projectId = projectId;
    risk.notedOn = day;
    risk.rewrite(written, owner);
    return risk;
  }

  void rewrite(WriteRisk written, Person newOwner) {
    kind = written.kind();
    title = written.title().strip();
    description = written.description();
    probability = written.probability();
    impact = written.impact();
    action = written.action();
    dueOn = written.dueOn();
    owner = newOwner.name();
    ownerUsername = newOwner.username();
    state = written.state();
  }

  UUID projectId() {
    return projectId;
  }

  long version() {
    return version;
  }

  RiskView view(boolean mayEdit) {
    return new RiskView(
        id,
        kind,
        title,
        description,
        probability,
        impact,
        probability * impact,
        action,
        dueOn,
        owner,
        ownerUsername,
        state,
        notedOn,
        mayEdit ? List.of("edit") : List.of(),
        version);
  }
}
