package dk.direktion.portfolio.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The one setting there is. */
@ApplicationScoped
class PublishingSettings implements PanacheRepositoryBase<Publishing, Boolean> {

  Publishing current() {
    return findById(true);
  }
}
