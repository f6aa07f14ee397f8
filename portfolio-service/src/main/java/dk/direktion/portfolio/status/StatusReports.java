package dk.direktion.portfolio.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All status notes. */
@ApplicationScoped
public class StatusReports implements PanacheRepositoryBase<StatusReport, UUID> {

  /** List a project's notes, newest first. */
  public List<StatusReport> of(UUID projectId) {
    return list("projectId = ?1 order by reportedOn desc", projectId);
  }

  /** Find each project's newest note as of a day. */
  public Map<UUID, StatusReport> newest(Collection<UUID> projectIds, LocalDate onDate) {
    return find(
            "projectId in ?1 and reportedOn = (select max(other.reportedOn) from StatusReport other"
                + " where other.projectId = this.projectId and other.reportedOn <= ?2)",
            projectIds,
            onDate)
        .stream()
        .collect(Collectors.toMap(StatusReport::projectId, Function.identity()));
  }
}
