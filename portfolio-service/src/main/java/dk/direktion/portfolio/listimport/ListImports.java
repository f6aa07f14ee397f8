package dk.direktion.portfolio.listimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All lists that were read. */
@ApplicationScoped
class ListImports implements PanacheRepositoryBase<ListImport, UUID> {}
