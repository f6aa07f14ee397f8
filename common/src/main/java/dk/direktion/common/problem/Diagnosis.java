package dk.direktion.common.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dk.direktion.common.caller.AccessDenied;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;

/** Finds, in what was thrown, the problem the caller can act on. */
final class Diagnosis {

  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String NOT_NULL_VIOLATION = "23502";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private Diagnosis() {}

  /** Returns the problem, or null where the fault is ours. */
  static ApiProblem of(Throwable thrown) {
    return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  // What the database refuses only as a transaction ends, the transaction manager suppresses.
  private static ApiProblem of(Throwable thrown, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) {
      return null;
    }
    ApiProblem problem = ofOne(thrown);
    if (problem == null) {
      problem = of(thrown.getCause(), seen);
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      problem = problem == null ? of(suppressed, seen) : problem;
    }
    return problem;
  }

  private static ApiProblem ofOne(Throwable cause) {
    if (cause instanceof ApiProblem problem) {
      return problem;
    }
    if (cause instanceof ConstraintViolationException violations) {
      return ofViolations(violations);
    }
    if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
      return new PreconditionFailed(cause);
    }
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      return ofDatabase(sql);
    }
    return null;
  }

  static InvalidInput ofJson(JsonProcessingException unreadable) {
    String field =
        unreadable instanceof JsonMappingException mapping ? field(mapping.getPath()) : "";
    return new InvalidInput(
        List.of(new FieldError(field, field.isEmpty() ? "unreadable" : "wrong-type")), unreadable);
  }

  private static ApiProblem ofViolations(ConstraintViolationException violations) {
    boolean ours =
        violations.getConstraintViolations().stream()
            .anyMatch(
                violation ->
                    nodes(violation.getPropertyPath()).stream()
                        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    if (ours) {
      return null;
    }
    return new InvalidInput(
        violations.getConstraintViolations().stream()
            .map(
                violation ->
                    new FieldError(field(violation.getPropertyPath()), violation.getMessage()))
            .sorted(Comparator.comparing(FieldError::field))
            .toList(),
        violations);
  }

  // A rule the database holds can only be broken by two callers at once, or by rows that are gone.
  private static ApiProblem ofDatabase(SQLException sql) {
    String state = sql.getSQLState();
    if (state.equals(SERIALIZATION_FAILURE) || state.equals(DEADLOCK)) {
      return new PreconditionFailed(sql);
    }
    if (state.startsWith("23") && !state.equals(NOT_NULL_VIOLATION)) {
      return new Conflict(sql);
    }
    if (state.startsWith("22")) {
      return new InvalidInput(List.of(), sql);
    }
    if (state.equals(INSUFFICIENT_PRIVILEGE)) {
      return isRowSecurity(sql) ? new AccessDenied() : null;
    }
    return null;
  }

  // The same state also says that a grant is missing, which is our fault and not the caller's.
  private static boolean isRowSecurity(SQLException sql) {
    return sql.getMessage() != null && sql.getMessage().contains("row-level security");
  }

  private static String field(List<JsonMappingException.Reference> path) {
    StringBuilder field = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      if (step.getFieldName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return field.toString();
  }

  private static String field(Path path) {
    List<Path.Node> nodes = nodes(path);
    boolean ofMethod = nodes.get(0).getKind() == ElementKind.METHOD;
    List<Path.Node> own = ofMethod ? nodes.subList(nodes.size() > 2 ? 2 : 1, nodes.size()) : nodes;
    StringBuilder field = new StringBuilder();
    for (Path.Node node : own) {
      if (node.getIndex() != null) {
        field.append('[').append(node.getIndex()).append(']');
      } else if (node.getKey() != null) {
        field.append('[').append(node.getKey()).append(']');
      }
      if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return field.toString();
  }

  private static List<Path.Node> nodes(Path path) {
    return StreamSupport.stream(path.spliterator(), false).toList();
  }

  private static final class Conflict extends ApiProblem {
    private Conflict(Throwable cause) {
      super(409, "conflict", Map.of(), cause);
    }
  }
}
