package dk.direktion.budget.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.budget.allocation.AllocationView;
import dk.direktion.budget.allocation.CreateAllocation;
import dk.direktion.budget.allocation.ProposingAllocations;
import dk.direktion.budget.benefit.TakingOverBenefits;
import dk.direktion.budget.costsharing.SharingCosts;
import dk.direktion.budget.distribution.DistributingAmounts;
import dk.direktion.budget.distribution.KeepingWeights;
import dk.direktion.budget.followup.KeepingDeadlines;
import dk.direktion.budget.pool.OpenPool;
import dk.direktion.budget.pool.OpeningPools;
import dk.direktion.budget.pool.Pools;
import dk.direktion.budget.posting.AcceptPostings;
import dk.direktion.budget.posting.ImportingPostings;
import dk.direktion.budget.posting.PlacePostings;
import dk.direktion.budget.posting.PlacingPostings;
import dk.direktion.budget.posting.PostingImportView;
import dk.direktion.budget.posting.PostingPlace;
import dk.direktion.budget.programme.RegisteringProgrammes;
import dk.direktion.budget.programmeeconomy.BookingEntries;
import dk.direktion.budget.report.MakingReports;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.EntityTags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo municipality's budget into an empty database, as its controller. */
@ApplicationScoped
public class DemoMunicipality {

  private static final String FOLDER = "/demo/";
  private static final String FILE = "budget.json";
  private static final String NOT_THERE_YET = "\"0\"";

  private final boolean wanted;
  private final SystemWork work;
  private final Pools pools;
  private final OpeningPools opening;
  private final ProposingAllocations proposing;
  private final KeepingWeights weights;
  private final DistributingAmounts distributing;
  private final SharingCosts sharing;
  private final RegisteringProgrammes registering;
  private final BookingEntries booking;
  private final TakingOverBenefits takingOver;
  private final KeepingDeadlines deadlines;
  private final MakingReports making;
  private final ImportingPostings importing;
  private final PlacingPostings placing;
  private final ObjectMapper json;

  DemoMunicipality(
      @ConfigProperty(name = "direktion.demo", defaultValue = "false") boolean wanted,
      SystemWork work,
      Pools pools,
      OpeningPools opening,
      ProposingAllocations proposing,
      KeepingWeights weights,
      DistributingAmounts distributing,
      SharingCosts sharing,
      RegisteringProgrammes registering,
      BookingEntries booking,
      TakingOverBenefits takingOver,
      KeepingDeadlines deadlines,
      MakingReports making,
      ImportingPostings importing,
      PlacingPostings placing,
      ObjectMapper json) {
    this.wanted = wanted;
    this.work = work;
    this.pools = pools;
    this.opening = opening;
    this.proposing = proposing;
    this.weights = weights;
    this.distributing = distributing;
    this.sharing = sharing;
    this.registering = registering;
    this.booking = booking;
    this.takingOver = takingOver;
    this.deadlines = deadlines;
    this.making = making;
    this.importing = importing;
    this.placing = placing;
    this.json = json;
  }

  void onStart(@Observes StartupEvent start) {
    if (wanted) {
      load();
    }
  }

  /** Load the budget unless there is one already; all of it or nothing. */
  public void load() {
    DemoBudget budget = read();
    work.runAs(
        "controller",
        "Peter Østergaard",
        Set.of(Roles.CONTROLLER, Roles.EMPLOYEE),
        () -> {
          if (pools.count() == 0) {
            load(budget);
          }
        });
  }

  private void load(DemoBudget budget) {
    Map<String, UUID> poolIds = new HashMap<>();
    for (OpenPool pool : budget.pools()) {
      poolIds.put(pool.code(), opening.open(pool));
    }
    Map<Integer, UUID> allocationIds = new HashMap<>();
    for (DemoBudget.DemoAllocation one : budget.allocations()) {
      AllocationView proposed =
          proposing.propose(
              new CreateAllocation(
                  poolIds.get(one.pool()),
                  one.purpose(),
                  one.amount(),
                  one.recurrence(),
                  one.years(),
                  one.projectId(),
                  one.decidedEarlier()));
      allocationIds.put(proposed.number(), proposed.id());
    }
    budget.weights().forEach(weights::register);
    budget.distributions().forEach(distributing::distribute);
    budget.sharedCosts().forEach(sharing::share);
    budget
        .programmes()
        .forEach(one -> registering.register(one.code(), NOT_THERE_YET, one.registration()));
    budget
        .entries()
        .forEach(one -> booking.takeOver(one.programme(), one.entry(), one.on(), one.by()));
    budget.benefits().forEach(one -> takingOver.takeOver(one.written(), one.owner(), one.past()));
    budget.followUps().forEach(one -> deadlines.set(one.year(), NOT_THERE_YET, one.deadlines()));
    budget.reports().forEach(making::make);
    book(budget.postings(), allocationIds);
  }

  private void book(DemoBudget.DemoPostings postings, Map<Integer, UUID> allocationIds) {
    PostingImportView read = importing.read(postings.file(), bytes(postings.file())).summary();
    importing.accept(read.id(), EntityTags.of(read.version()), new AcceptPostings(false));
    for (DemoBudget.DemoPlacing one : postings.placed()) {
      placing.place(
          new PlacePostings(
              null,
              one.account(),
              one.year(),
              one.allocation() == null ? PostingPlace.OUTSIDE : PostingPlace.ALLOCATION,
              allocationIds.get(one.allocation()),
              one.reason(),
              true));
    }
  }

  private DemoBudget read() {
    try {
      return json.readValue(bytes(FILE), DemoBudget.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream file = DemoMunicipality.class.getResourceAsStream(FOLDER + name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
