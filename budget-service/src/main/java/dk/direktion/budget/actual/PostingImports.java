package dk.direktion.budget.actual;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All files that were read. */
@ApplicationScoped
class PostingImports implements PanacheRepositoryBase<PostingImport, UUID> {

  PostingImport existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("posting-import"));
  }

  boolean isAccepted(String sha256) {
    return count("sha256 = ?1 and state = ?2", sha256, PostingImportState.ACCEPTED) > 0;
  }
}
