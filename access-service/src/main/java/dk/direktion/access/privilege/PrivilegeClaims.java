package dk.direktion.access.privilege;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the identity provider was last heard to say of each person, and what came of it. */
@ApplicationScoped
class PrivilegeClaims {

  private final EntityManager entities;

  PrivilegeClaims(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The last list of a person.
   *
   * @param problem why all or a part of it came to nothing; null if none did
   */
  record Heard(String digest, String problem) {}

  Optional<Heard> lastOf(String person) {
    return rows("select digest, problem from privilege_list where person = :person", person)
        .stream()
        .map(row -> new Heard(row.get("digest", String.class), row.get("problem", String.class)))
        .findFirst();
  }

  /** Returns the appointments proposed for a person's privileges that still last, by privilege. */
  Map<String, UUID> of(String person) {
    return rows(
            "select privilege, appointment_id from privilege_claim where person = :person", person)
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get("privilege", String.class),
                row -> row.get("appointment_id", UUID.class)));
  }

  void hear(String person, Heard heard, Instant now) {
    entities
        .createNativeQuery(
            "insert into privilege_list (person, digest, problem, heard_at)"
                + " values (:person, :digest, :problem, :now) on conflict (person) do update set"
                + " digest = excluded.digest, problem = excluded.problem,"
                + " heard_at = excluded.heard_at")
        .setParameter("person", person)
        .setParameter("digest", heard.digest())
        .setParameter("problem", heard.problem())
        .setParameter("now", now)
        .executeUpdate();
  }

  void add(String person, String privilege, UUID appointment, Instant now) {
    entities
        .createNativeQuery(
            "insert into privilege_claim (person, privilege, appointment_id, since)"
                + " values (:person, :privilege, :appointment, :now)")
        .setParameter("person", person)
        .setParameter("privilege", privilege)
        .setParameter("appointment", appointment)
        .setParameter("now", now)
        .executeUpdate();
  }

  void remove(String person, String privilege) {
    entities
        .createNativeQuery(
            "delete from privilege_claim where person = :person and privilege = :privilege")
        .setParameter("person", person)
        .setParameter("privilege", privilege)
        .executeUpdate();
  }

  private List<Tuple> rows(String sql, String person) {
    List<?> rows =
        entities.createNativeQuery(sql, Tuple.class).setParameter("person", person).getResultList();
    return rows.stream().map(Tuple.class::cast).toList();
  }
}
