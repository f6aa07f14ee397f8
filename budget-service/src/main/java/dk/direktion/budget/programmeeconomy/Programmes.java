package dk.direktion.budget.programmeeconomy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All programmes with an economy. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, String> {}
