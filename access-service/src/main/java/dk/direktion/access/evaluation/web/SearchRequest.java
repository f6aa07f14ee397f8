package dk.direktion.access.evaluation.web;

import dk.direktion.access.evaluation.Question;
import dk.direktion.access.evaluation.web.Entities.Action;
import dk.direktion.access.evaluation.web.Entities.PageRequest;
import dk.direktion.access.evaluation.web.Entities.Resource;
import dk.direktion.access.evaluation.web.Entities.Subject;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of which one part is searched for. */
@Schema(name = "AuthorizationSearch")
record SearchRequest(
    @Schema(nullable = true) @Valid Subject subject,
    @Schema(nullable = true) @Valid Action action,
    @Schema(nullable = true) @Valid Resource resource,
    @Schema(nullable = true) @Valid PageRequest page) {

  Question question() {
    return Entities.question(subject, action, resource);
  }

  String token() {
    return page == null || page.token() == null || page.token().isEmpty() ? null : page.token();
  }

  Integer limit() {
    return page == null ? null : page.limit();
  }
}
