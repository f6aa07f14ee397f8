package dk.direktion.access.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The areas of the administration. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {}
