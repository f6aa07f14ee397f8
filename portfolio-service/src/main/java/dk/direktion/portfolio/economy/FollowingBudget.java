package dk.direktion.portfolio.economy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps each project's money and benefits as budget-service tells of them, for as long as it does:
 * a project that has closed still spends, and still brings benefits.
 */
@ApplicationScoped
class FollowingBudget implements EventHandler {

  private final PortfolioRights rights;
  private final ProjectAllocations allocations;
  private final ProjectPostings postings;
  private final ProjectBenefits benefits;

  FollowingBudget(
      PortfolioRights rights,
      ProjectAllocations allocations,
      ProjectPostings postings,
      ProjectBenefits benefits) {
    this.rights = rights;
    this.allocations = allocations;
    this.postings = postings;
    this.benefits = benefits;
  }

  @Override
  public String source() {
    return "budget";
  }

  @Override
  public Set<String> types() {
    return Set.of("allocation.changed", "posting.booked", "benefit.changed");
  }

  @Override
  @Transactional
  public void handle(ReceivedEvent event) {
    rights.requireSystem();
    JsonNode data = event.data();
    UUID project = data.hasNonNull("projectId") ? id(data, "projectId") : null;
    switch (event.type()) {
      case "allocation.changed" -> allocation(project, data, event.time());
      case "posting.booked" -> posting(project, data, event.time());
      default -> benefit(project, data, event.time());
    }
  }

  // One that names no project any more was taken away from it.
  private void allocation(UUID project, JsonNode data, Instant at) {
    UUID id = id(data, "allocationId");
    if (project == null) {
      allocations.deleteById(id);
      return;
    }
    ProjectAllocation kept =
        allocations.findByIdOptional(id).orElseGet(() -> new ProjectAllocation(id));
    kept.become(
        project,
        data.required("number").asInt(),
        data.required("year").asInt(),
        data.hasNonNull("lastYear") ? data.get("lastYear").asInt() : null,
        new ProjectAllocation.Pool(id(data, "poolId"), data.required("poolName").asText()),
        new ProjectAllocation.Money(
            data.required("purpose").asText(),
            data.required("amount").asLong(),
            changes(data),
            AllocationState.valueOf(data.required("state").asText())),
        at);
    allocations.persist(kept);
  }

  // What was told before allocations could be changed says nothing of changes.
  private static List<AllocationChange> changes(JsonNode data) {
    List<AllocationChange> changes = new ArrayList<>();
    for (JsonNode change : data.path("changes")) {
      changes.add(
          new AllocationChange(
              change.required("fromYear").asInt(), change.required("amount").asLong()));
    }
    return changes;
  }

  private void posting(UUID project, JsonNode data, Instant at) {
    UUID id = id(data, "postingId");
    if (project == null) {
      postings.deleteById(id);
      return;
    }
    ProjectPosting kept = postings.findByIdOptional(id).orElseGet(() -> new ProjectPosting(id));
    kept.become(
        project,
        LocalDate.parse(data.required("bookedOn").asText()),
        data.required("text").asText(),
        data.required("amount").asLong(),
        at);
    postings.persist(kept);
  }

  /** The event tells all years there are; a year it leaves out is no longer promised. */
  private void benefit(UUID project, JsonNode data, Instant at) {
    UUID id = id(data, "benefitId");
    benefits.delete("key.benefitId", id);
    if (project == null) {
      return;
    }
    for (JsonNode year : data.required("years")) {
      benefits.persist(
          new ProjectBenefit(
              new ProjectBenefit.Key(id, year.required("year").asInt()),
              project,
              new ProjectBenefit.Figures(
                  data.required("name").asText(),
                  data.required("state").asText(),
                  year.path("promised").asLong(),
                  year.path("realised").asLong()),
              at));
    }
  }

  private static UUID id(JsonNode data, String field) {
    return UUID.fromString(data.required(field).asText());
  }
}
