package dk.direktion.portfolio.economy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What programmes must save. */
@ApplicationScoped
class AllSavingTargets implements PanacheRepositoryBase<SavingTargets, UUID> {}
