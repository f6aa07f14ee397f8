package dk.direktion.budget.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The centres the directory has told of. */
@ApplicationScoped
public class Centres implements PanacheRepositoryBase<Centre, String> {

  /** Tells whether there is such a centre, also while nobody manages it. */
  public boolean has(String code) {
    return findByIdOptional(code).isPresent();
  }

  /** Returns the codes of all centres. */
  public List<String> codes() {
    return listAll().stream().map(Centre::code).toList();
  }

  /** Keeps a centre nobody has told of yet. */
  public void know(String code) {
    if (!has(code)) {
      persist(new Centre(code));
    }
  }
}
