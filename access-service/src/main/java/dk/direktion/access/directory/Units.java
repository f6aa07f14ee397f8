package dk.direktion.access.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The units people belong to. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<OrganisationUnit, String> {}
