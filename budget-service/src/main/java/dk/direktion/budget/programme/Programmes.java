package dk.direktion.budget.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All programmes with an economy. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, String> {}
