package dk.direktion.budget.benefit;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reading the register of benefits and the business cases in it. */
@ApplicationScoped
public class ReadingBenefits {

  private static final int LONGEST_SHEET = 5000;

  private final BudgetRights rights;
  private final Caller caller;
  private final Benefits benefits;

  ReadingBenefits(BudgetRights rights, Caller caller, Benefits benefits) {
    this.rights = rights;
    this.caller = caller;
    this.benefits = benefits;
  }

  /** List benefits by programme, sub-programme and name. */
  @Transactional
  public Page<BenefitRowView> list(BenefitFilter filter, Paging paging) {
    rights.requireReading();
    Page<Benefit> found = paging.of(benefits.matching(filter));
    return new Page<>(rows(found.items()), found.page(), found.pageSize(), found.total());
  }

  /** List as many as a sheet holds. */
  @Transactional
  public List<BenefitRowView> all(BenefitFilter filter) {
    rights.requireReading();
    return rows(benefits.matching(filter).page(0, LONGEST_SHEET).list());
  }

  /** Read one benefit with all it has been through. */
  @Transactional
  public BenefitView one(UUID id) {
    rights.requireReading();
    return view(benefits.existing(id));
  }

  BenefitView view(Benefit one) {
    return new BenefitView(
        one.id(),
        one.name(),
        one.change(),
        one.basis(),
        one.grounds(),
        one.duration(),
        one.certainty(),
        one.figures().years(),
        one.ownerName(),
        one.programmeCode(),
        one.subProgramme(),
        one.projectId(),
        one.indicators().stream().map(Indicator::view).toList(),
        one.measuringMethod(),
        one.measuringDates(),
        one.claims(),
        one.followUp(),
        one.isClosed(),
        one.state(),
        one.authorName(),
        one.submission(),
        one.moveViews(),
        doubleClaims(one),
        actions(one),
        rights.mayWriteBenefits() && !one.isUnderWay() ? nextStates(one) : List.of(),
        one.version());
  }

  // Only the few that share an account are compared year by year.
  private List<BenefitRowView> rows(List<Benefit> listed) {
    Set<UUID> sharing = benefits.sharingAnAccount(listed);
    return listed.stream()
        .map(one -> row(one, sharing.contains(one.id()) && !doubleClaims(one).isEmpty()))
        .toList();
  }

  private BenefitRowView row(Benefit one, boolean doublyClaimed) {
    return new BenefitRowView(
        one.id(),
        one.name(),
        one.programmeCode(),
        one.subProgramme(),
        one.ownerName(),
        one.basis(),
        one.duration(),
        one.certainty(),
        one.figures().years(),
        one.state(),
        one.followUp(),
        one.isClosed(),
        !one.indicators().isEmpty(),
        doublyClaimed);
  }

  private List<BenefitState> nextStates(Benefit one) {
    return one.nextStates().stream()
        .filter(state -> rights.mayAllocate() || !MovingBenefits.BOOKED.contains(state))
        .toList();
  }

  private List<String> actions(Benefit one) {
    List<String> actions = new ArrayList<>();
    if (rights.mayWriteBenefits() && one.isEditable()) {
      actions.add("edit");
      if (one.state() == BenefitState.SPECIFIED) {
        actions.add("submit");
      }
    }
    if (rights.mayWriteBenefits() && !one.isUnderWay() && !nextStates(one).isEmpty()) {
      actions.add("move");
    }
    if (mayMeasure(one) && !one.indicators().isEmpty()) {
      actions.add("measure");
    }
    return actions;
  }

  /** Whoever owns the benefit knows what it shows, whatever else he may do here. */
  boolean mayMeasure(Benefit one) {
    return rights.mayWriteBenefits() || one.concerns(caller.username());
  }

  private List<DoubleClaimView> doubleClaims(Benefit one) {
    if (one.claims().isEmpty()) {
      return List.of();
    }
    List<DoubleClaimView> found = new ArrayList<>();
    for (Benefit other : benefits.claimingTheSame(one)) {
      List<Integer> years = DoubleCounting.years(one.figures(), other.figures());
      if (!years.isEmpty()) {
        DoubleCounting.shared(one.claims(), other.claims())
            .forEach(
                claim ->
                    found.add(
                        new DoubleClaimView(
                            other.id(), other.name(), claim.unit(), claim.account(), years)));
      }
    }
    return found;
  }
}
