package dk.direktion.portfolio.status;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All status notes; those still being written are their projects' own. */
@ApplicationScoped
public class StatusReports implements PanacheRepositoryBase<StatusReport, UUID> {

  private static final Set<ReportState> FINAL = Set.of(ReportState.SIGNED, ReportState.UNSIGNED);
  private static final Set<ReportState> TOLD =
      Set.of(ReportState.SIGNED, ReportState.UNSIGNED, ReportState.HANDED_IN);

  /** List a project's finished notes, newest first. */
  public List<StatusReport> of(UUID projectId) {
    return list(
        "projectId = ?1 and state in ?2 order by reportedOn desc, changedAt desc",
        projectId,
        FINAL);
  }

  /** Find each project's newest finished note as of a day. */
  public Map<UUID, StatusReport> newest(Collection<UUID> projectIds, LocalDate onDate) {
    Map<UUID, StatusReport> newest = new HashMap<>();
    find(
            "projectId in ?1 and reportedOn <= ?2 and state in ?3 order by reportedOn, changedAt",
            projectIds,
            onDate,
            FINAL)
        .stream()
        .forEach(report -> newest.put(report.projectId(), report));
    return newest;
  }

  /** Find the note a project has not finished. */
  Optional<StatusReport> unfinished(UUID projectId) {
    return find("projectId = ?1 and state not in ?2", projectId, FINAL).firstResultOptional();
  }

  /**
   * Find the note that counts for each project in a round: what is signed before what is handed in,
   * and that before what is being written; of each the newest.
   */
  Map<UUID, StatusReport> inRound(UUID roundId) {
    Map<UUID, StatusReport> counting = new HashMap<>();
    list("roundId = ?1 order by changedAt", roundId).stream()
        .sorted(Comparator.comparing(report -> report.state().rank()))
        .forEach(report -> counting.put(report.projectId(), report));
    return counting;
  }

  /**
   * Find notes, newest first; of a project, of a round, changed since.
   *
   * @param signedOnly whether those that are handed in, or were closed unsigned, are left out
   */
  PanacheQuery<StatusReport> told(
      UUID projectId, UUID roundId, Instant changedSince, boolean signedOnly) {
    StringBuilder where = new StringBuilder("state in ?1");
    List<Object> values = new ArrayList<>();
    values.add(signedOnly ? Set.of(ReportState.SIGNED) : TOLD);
    also(where, values, " and projectId = ?", projectId);
    also(where, values, " and roundId = ?", roundId);
    also(where, values, " and changedAt >= ?", changedSince);
    where.append(
        changedSince == null ? " order by reportedOn desc, changedAt desc, id" : " order by id");
    return find(where.toString(), values.toArray());
  }

  private static void also(StringBuilder where, List<Object> values, String clause, Object value) {
    if (value != null) {
      values.add(value);
      where.append(clause).append(values.size());
    }
  }
}
