package dk.direktion.access.review;

import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.Scope;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rounds there have been; at most one of them is open. */
@ApplicationScoped
public class ReviewRounds implements PanacheRepositoryBase<ReviewRound, UUID> {

  ReviewRound existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("review"));
  }

  List<ReviewRound> open() {
    return list("state", ReviewState.OPEN);
  }

  Page<ReviewRound> newestFirst(Paging paging) {
    return paging.of(find("from ReviewRound r order by r.openedAt desc, r.id desc"));
  }

  /** Counts all lines of a round, also those the reader may not see. */
  List<Count> progress(UUID round) {
    return rows(
            "select body_group, state, lines from review_progress(:round)", Map.of("round", round))
        .map(
            row ->
                new Count(
                    BodyGroup.valueOf(row.get("body_group", String.class)),
                    LineState.valueOf(row.get("state", String.class)),
                    row.get("lines", Long.class)))
        .toList();
  }

  /** Counts the open lines that await each approver on the day, deputies in others' place. */
  List<Awaited> awaited(UUID round, LocalDate day) {
    return rows(
            "select approver, lines from review_awaits(:round, :day) order by approver",
            Map.of("round", round, "day", day))
        .map(row -> new Awaited(row.get("approver", String.class), row.get("lines", Long.class)))
        .toList();
  }

  /** Returns the first open lines each approver can decide on the day, by approver. */
  Map<String, List<AwaitedLine>> awaitedLines(UUID round, LocalDate day, int most) {
    return rows(
            "select approver, line_id, person_name, system, body_group, scope"
                + " from review_awaited_lines(:round, :day, :most)",
            Map.of("round", round, "day", day, "most", most))
        .collect(
            Collectors.groupingBy(
                row -> row.get("approver", String.class),
                Collectors.mapping(
                    row ->
                        new AwaitedLine(
                            row.get("line_id", UUID.class),
                            row.get("person_name", String.class),
                            AgendaSystem.valueOf(row.get("system", String.class)),
                            BodyGroup.valueOf(row.get("body_group", String.class)),
                            Scope.valueOf(row.get("scope", String.class))),
                    Collectors.toList())));
  }

  private Stream<Tuple> rows(String sql, Map<String, Object> values) {
    Query query = getEntityManager().createNativeQuery(sql, Tuple.class);
    values.forEach(query::setParameter);
    List<?> rows = query.getResultList();
    return rows.stream().map(Tuple.class::cast);
  }

  /** How many lines of a body group are in a state. */
  public record Count(BodyGroup bodyGroup, LineState state, long lines) {}

  /** How many lines await an approver. */
  public record Awaited(String approver, long lines) {}

  /** A line an approver can decide, as it is named in a letter. */
  record AwaitedLine(
      UUID lineId, String personName, AgendaSystem system, BodyGroup bodyGroup, Scope scope) {}
}
