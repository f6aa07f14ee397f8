package dk.direktion.access.audit;

import dk.direktion.access.directory.Authority;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.common.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lets the person a closed item is about know who has read it. Whom an item is about is known to no
 * system; the auditor judges it, and the judgement stands in the log itself.
 */
@ApplicationScoped
@Transactional
public class TellingWhoRead {

  /** What the auditor's word that an item is about somebody is called. */
  static final String TOLD = "closed-readings.told";

  private final Authority authority;
  private final ConsultingDirectory directory;
  private final AuditLog audit;

  TellingWhoRead(Authority authority, ConsultingDirectory directory, AuditLog audit) {
    this.authority = authority;
    this.directory = directory;
    this.audit = audit;
  }

  /**
   * Lets a person know from now on who reads an item, and who has.
   *
   * @param request what the person asked by, such as the number of the request in the records
   */
  public void tell(String person, UUID agendaItem, String request) {
    authority.requireAuditor();
    if (!directory.references(List.of(person)).containsKey(person)) {
      throw InvalidInput.of("person", "unknown-person");
    }
    audit.record(TOLD, person, Map.of("itemId", agendaItem.toString(), "request", request));
  }
}
