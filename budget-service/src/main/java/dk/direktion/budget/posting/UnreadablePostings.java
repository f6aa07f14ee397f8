package dk.direktion.budget.posting;

import dk.direktion.common.problem.ApiProblem;
import java.util.Map;

/** A file of postings is text with the finance system's headings and at least one line. */
class UnreadablePostings extends ApiProblem {

  private UnreadablePostings(int status, String type, Map<String, Object> details) {
    super(status, type, details);
  }

  static UnreadablePostings empty() {
    return new UnreadablePostings(400, "posting-file-empty", Map.of());
  }

  static UnreadablePostings encoding() {
    return new UnreadablePostings(400, "posting-file-encoding", Map.of());
  }

  static UnreadablePostings tooLarge(int mostLines) {
    return new UnreadablePostings(413, "posting-file-too-large", Map.of("most", mostLines));
  }

  static UnreadablePostings without(String columns) {
    return new UnreadablePostings(400, "posting-columns-missing", Map.of("columns", columns));
  }
}
