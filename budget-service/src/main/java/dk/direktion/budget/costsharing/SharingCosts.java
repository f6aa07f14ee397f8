package dk.direktion.budget.costsharing;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.distribution.Claim;
import dk.direktion.budget.distribution.Share;
import dk.direktion.budget.distribution.Sharing;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.UuidV7;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Sharing costs with other municipalities, by equal parts or by inhabitants on a day. */
@ApplicationScoped
public class SharingCosts {

  private final BudgetRights rights;
  private final Caller caller;
  private final CostSharings sharings;
  private final Wording wording;
  private final Clock clock;

  SharingCosts(
      BudgetRights rights, Caller caller, CostSharings sharings, Wording wording, Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.sharings = sharings;
    this.wording = wording;
    this.clock = clock;
  }

  /**
   * Share a cost in whole kroner that add up to it exactly, by the largest remainder.
   *
   * @throws InvalidInput for a party named twice, or inhabitants or their day missing
   */
  @Transactional
  public CostSharingView share(ShareCost cost) {
    rights.requireAllocating();
    requireWhole(cost);
    List<Claim> claims =
        cost.parties().stream()
            .map(party -> new Claim(party.name(), weight(cost.method(), party), false))
            .toList();
    List<Share> shares = Sharing.share(cost.amount(), claims, 0);
    List<PartyShare> kept = new ArrayList<>();
    for (int place = 0; place < shares.size(); place++) {
      Share share = shares.get(place);
      kept.add(new PartyShare(cost.parties().get(place), share.amount(), share.note()));
    }
    CostSharing sharing =
        new CostSharing(UuidV7.next(clock), cost, kept, caller.displayName(), clock.instant());
    sharings.persistAndFlush(sharing);
    return sharing.view();
  }

  private static void requireWhole(ShareCost cost) {
    boolean byInhabitants = cost.method() == SharingMethod.INHABITANTS;
    List<FieldError> errors = new ArrayList<>();
    if (byInhabitants != (cost.countedOn() != null)) {
      errors.add(
          new FieldError(
              "countedOn", byInhabitants ? "counted-on-missing" : "counted-on-without-need"));
    }
    Set<String> names = new HashSet<>();
    for (int place = 0; place < cost.parties().size(); place++) {
      Party party = cost.parties().get(place);
      if (!names.add(party.name().strip().toLowerCase(Locale.ROOT))) {
        errors.add(new FieldError("parties[" + place + "].name", "party-named-twice"));
      }
      if (byInhabitants && party.inhabitants() == null) {
        errors.add(new FieldError("parties[" + place + "].inhabitants", "inhabitants-missing"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static BigDecimal weight(SharingMethod method, Party party) {
    return method == SharingMethod.EQUAL ? BigDecimal.ONE : BigDecimal.valueOf(party.inhabitants());
  }

  /** List shared costs, newest first. */
  @Transactional
  public Page<CostSharingView> list(Paging paging) {
    rights.requireReading();
    return paging.of(sharings.newestFirst()).map(CostSharing::view);
  }

  /** Read one. */
  @Transactional
  public CostSharingView one(UUID id) {
    rights.requireReading();
    return sharings.existing(id).view();
  }

  /** Remove one that is not wanted; nothing else rests on it. */
  @Transactional
  public void remove(UUID id) {
    rights.requireAllocating();
    sharings.delete(sharings.existing(id));
  }

  /** Write one as a sheet for the parties, summed up by the office program itself. */
  @Transactional
  public Sheet sheet(UUID id) {
    rights.requireReading();
    List<List<?>> rows = new ArrayList<>();
    for (PartyShareView share : sharings.existing(id).view().shares()) {
      List<Object> row = new ArrayList<>();
      row.add(share.party());
      row.add(share.inhabitants());
      row.add(share.amount());
      rows.add(row);
    }
    return new Sheet(wording.columns("costsharing", "party", "inhabitants", "amount"), rows)
        .withTotals(wording.text("total"), 1, 2);
  }

  /** Names the sheet in a workbook. */
  public String sheetTitle() {
    return wording.text("costsharing.sheet");
  }
}
