package dk.direktion.portfolio.mandate;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.portfolio.PortfolioRights;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reading mandates: one's own, those one was asked to review, and for the board's people all that
 * were submitted.
 */
@ApplicationScoped
public class ReadingMandates {

  private static final int LONGEST_SHEET = 5000;

  private final PortfolioRights rights;
  private final Caller caller;
  private final Mandates mandates;
  private final MandateReviews reviews;
  private final MandateComments comments;
  private final MandateWordings wordings;

  ReadingMandates(
      PortfolioRights rights,
      Caller caller,
      Mandates mandates,
      MandateReviews reviews,
      MandateComments comments,
      MandateWordings wordings) {
    this.rights = rights;
    this.caller = caller;
    this.mandates = mandates;
    this.reviews = reviews;
    this.comments = comments;
    this.wordings = wordings;
  }

  /**
   * List mandates, newest first; of one state where it is given.
   *
   * @param awaitingMe whether only those are wanted that the caller is still to review
   */
  @Transactional
  public Page<MandateView> list(MandateState state, boolean awaitingMe, Paging paging) {
    rights.requireReadingMandates();
    Page<Mandate> found =
        paging.of(awaitingMe ? mandates.awaiting(caller.username(), state) : known(state));
    Map<UUID, List<MandateReview>> asked =
        reviews.of(found.items().stream().map(Mandate::id).toList());
    return found.map(one -> view(one, asked.getOrDefault(one.id(), List.of())));
  }

  /** List the newest mandates for a sheet; of one state where it is given. */
  @Transactional
  public List<MandateView> newest(MandateState state) {
    rights.requireReadingMandates();
    List<Mandate> found = known(state).range(0, LONGEST_SHEET - 1).list();
    Map<UUID, List<MandateReview>> asked = reviews.of(found.stream().map(Mandate::id).toList());
    return found.stream().map(one -> view(one, asked.getOrDefault(one.id(), List.of()))).toList();
  }

  private PanacheQuery<Mandate> known(MandateState state) {
    return rights.readsOthersMandates()
        ? mandates.all(state)
        : mandates.of(caller.username(), state);
  }

  /** Read one mandate; one the caller may not know of is not found. */
  @Transactional
  public MandateView one(UUID id) {
    rights.requireReadingMandates();
    return view(readable(id));
  }

  Mandate readable(UUID id) {
    return mandates
        .findByIdOptional(id)
        .filter(found -> rights.readsOthersMandates() || concerns(found))
        .orElseThrow(() -> new NotFound("mandate"));
  }

  private boolean concerns(Mandate mandate) {
    return mandate.isBy(caller.username())
        || reviews
            .findByIdOptional(new MandateReview.Key(mandate.id(), caller.username()))
            .isPresent();
  }

  /** Show a mandate to the caller, as it stands in the database. */
  MandateView view(Mandate mandate) {
    mandates.flush();
    List<MandateReview> asked = reviews.of(mandate.id());
    return MandateView.of(
        mandate,
        asked,
        comments.on(mandate.id()).stream().map(MandateComment::view).toList(),
        wordings.of(mandate.id()),
        actions(mandate, asked));
  }

  private MandateView view(Mandate mandate, List<MandateReview> asked) {
    return MandateView.of(mandate, asked, List.of(), Map.of(), actions(mandate, asked));
  }

  private List<String> actions(Mandate mandate, List<MandateReview> asked) {
    List<String> actions = new ArrayList<>();
    if (mandate.isEditable() && mandate.isBy(caller.username())) {
      actions.addAll(List.of("edit", "submit", "ask-reviewer"));
    }
    if (mandate.isEditable() && asked.stream().anyMatch(one -> one.isBy(caller.username()))) {
      actions.add("review");
    }
    actions.add("comment");
    return actions;
  }
}
