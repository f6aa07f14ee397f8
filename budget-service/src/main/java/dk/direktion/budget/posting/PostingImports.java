package dk.direktion.budget.posting;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All files that were read. */
@ApplicationScoped
class PostingImports implements PanacheRepositoryBase<PostingImport, UUID> {

  PostingImport existing(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("posting-import"));
  }

  PanacheQuery<PostingImport> newestFirst() {
    return find("order by readAt desc, id desc");
  }

  void requireNew(String sha256) {
    if (count("sha256 = ?1 and state = ?2", sha256, PostingImportState.ACCEPTED) > 0) {
      throw new PostingFileKnown();
    }
  }

  void keep(PostingImport read, byte[] content) {
    persistAndFlush(read);
    getEntityManager().persist(new PostingFile(read.id(), content));
  }

  byte[] content(UUID id) {
    return getEntityManager().find(PostingFile.class, id).content();
  }
}
