package dk.direktion.access.grant;

import dk.direktion.access.right.Basis;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.access.right.RightsSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the rights that come with a grant; older closed items stay closed. */
@ApplicationScoped
class GrantedRights implements RightsSource {

  private final Grants grants;

  GrantedRights(Grants grants) {
    this.grants = grants;
  }

  @Override
  public List<ReadingRight> rightsOn(LocalDate day, Collection<String> people) {
    return grants.activeOn(day, people).stream().map(GrantedRights::right).toList();
  }

  private static ReadingRight right(Grant grant) {
    LocalDate lastDay = grant.lastDay().orElse(null);
    Map<String, Object> details = new HashMap<>();
    details.put("from", grant.validFrom());
    details.put("to", lastDay);
    return new ReadingRight(
        grant.person(),
        grant.system(),
        grant.bodyGroup(),
        List.of(),
        grant.scope(),
        grant.validFrom(),
        lastDay,
        grant.validFrom(),
        new Basis(
            "grant:" + grant.id(),
            grant.id(),
            lastDay == null ? "source.grant" : "source.grant-until",
            details));
  }
}
