package dk.direktion.meetings.document.web;

import dk.direktion.common.problem.ApiProblem;
import java.util.Map;

/** Refuses to answer in a format papers are not written in. */
class DocumentFormatUnknown extends ApiProblem {
  DocumentFormatUnknown(String formats) {
    super(406, "document-format-unknown", Map.of("formats", formats));
  }
}
