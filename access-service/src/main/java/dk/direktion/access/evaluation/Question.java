package dk.direktion.access.evaluation;

import java.util.Map;
import java.util.Optional;

/**
 * May the subject do the action to the resource? What was not sent is null.
 *
 * @param properties what more is said of the resource, such as the date of the meeting
 */
public record Question(
    String subjectType,
    String subject,
    String action,
    String resourceType,
    String resource,
    Map<String, Object> properties) {

  // What is searched for has no name yet.
  private static final String ANY = "*";

  /** Returns the name of the first member that must be there and is not. */
  Optional<String> missing() {
    if (isMissing(subjectType)) {
      return Optional.of("subject.type");
    }
    if (isMissing(subject)) {
      return Optional.of("subject.id");
    }
    if (isMissing(action)) {
      return Optional.of("action.name");
    }
    if (isMissing(resourceType)) {
      return Optional.of("resource.type");
    }
    return isMissing(resource) ? Optional.of("resource.id") : Optional.empty();
  }

  Question byAnybody() {
    return by(ANY);
  }

  Question toAnything() {
    return to(ANY);
  }

  Question doingAnything() {
    return doing(ANY);
  }

  Question by(String another) {
    return new Question(subjectType, another, action, resourceType, resource, properties);
  }

  Question to(String another) {
    return new Question(subjectType, subject, action, resourceType, another, properties);
  }

  Question doing(String another) {
    return new Question(subjectType, subject, another, resourceType, resource, properties);
  }

  private static boolean isMissing(String member) {
    return member == null || member.isBlank();
  }
}
