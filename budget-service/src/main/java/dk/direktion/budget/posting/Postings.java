package dk.direktion.budget.posting;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** All postings with where they stand now. */
@ApplicationScoped
class Postings implements PanacheRepositoryBase<Posting, UUID> {

  private final AccountChart chart;

  Postings(AccountChart chart) {
    this.chart = chart;
  }

  Posting existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("posting"));
  }

  /** List the newest first. */
  PanacheQuery<Posting> matching(PostingFilter filter) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> values = new HashMap<>();
    if (filter.year() != null) {
      conditions.add("bookedOn between :first and :last");
      values.put("first", LocalDate.of(filter.year(), 1, 1));
      values.put("last", LocalDate.of(filter.year(), 12, 31));
    }
    if (filter.account() != null && !filter.account().isBlank()) {
      conditions.add("account like :account");
      values.put("account", beginning("account", filter.account()) + "%");
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      conditions.add("(locate(:text, lower(text)) > 0 or locate(:text, lower(voucher)) > 0)");
      values.put("text", filter.text().strip().toLowerCase(Locale.ROOT));
    }
    narrow("place", filter.place(), conditions, values);
    narrow("allocationId", filter.allocationId(), conditions, values);
    narrow("importId", filter.importId(), conditions, values);
    return find(String.join(" and ", conditions) + " order by bookedOn desc, voucher, id", values);
  }

  /** List what is parked on accounts in a year. */
  List<Posting> parked(String accountPrefix, int year) {
    return list(
        "place = ?1 and account like ?2 and bookedOn between ?3 and ?4",
        PostingPlace.PARKED,
        accountPrefix + "%",
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  /** List all that was ever said of a posting, the newest first. */
  List<PostingAssignment> assignments(UUID id) {
    return getEntityManager()
        .createQuery(
            "from PostingAssignment where postingId = ?1 order by position desc",
            PostingAssignment.class)
        .setParameter(1, id)
        .getResultList();
  }

  /** Returns the digits of an account string's beginning, or refuses the field it came in. */
  String beginning(String field, String written) {
    return chart.beginning(written).orElseThrow(() -> InvalidInput.of(field, "account-digits"));
  }

  private static void narrow(
      String field, Object value, List<String> conditions, Map<String, Object> values) {
    if (value != null) {
      conditions.add(field + " = :" + field);
      values.put(field, value);
    }
  }
}
