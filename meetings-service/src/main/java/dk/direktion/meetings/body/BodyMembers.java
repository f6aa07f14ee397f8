package dk.direktion.meetings.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who is a member of which body. */
@ApplicationScoped
public class BodyMembers implements PanacheRepositoryBase<BodyMember, BodyMember.Key> {

  /** Lists a body's members on a day, by name. */
  public List<BodyMember> of(String bodyCode, LocalDate day) {
    return list(
        "bodyCode = ?1 and memberFrom <= ?2 and (memberTo is null or memberTo >= ?2)",
        Sort.by("name"),
        bodyCode,
        day);
  }
}
