package dk.direktion.common.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The body of every refusal, as RFC 9457 asks. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    List<FieldError> errors) {}
