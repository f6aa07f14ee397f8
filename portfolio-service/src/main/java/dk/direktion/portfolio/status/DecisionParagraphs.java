package dk.direktion.portfolio.status;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a decision's text says about a project: the paragraphs that name it. */
final class DecisionParagraphs {

  // No name has this sign in it, so what one name has taken no other finds.
  private static final String TAKEN = "\u0000";

  private DecisionParagraphs() {}

  static List<String> of(String text) {
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Tell each project's paragraphs; a project that none names is left out. Where one name is part
   * of another, what is written is the longer one.
   */
  static Map<String, String> byProject(Collection<String> projects, List<String> paragraphs) {
    List<String> longestFirst =
        projects.stream()
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Map<String, String> byProject = new HashMap<>();
    for (String paragraph : paragraphs) {
      String left = paragraph;
      for (String project : longestFirst) {
        Matcher named = naming(project).matcher(left);
        if (named.find()) {
          left = named.replaceAll(TAKEN);
          byProject.merge(project, paragraph, (before, one) -> before + "\n" + one);
        }
      }
    }
    return byProject;
  }

  // A name may be bent at its end (politikken, politiks), but it does not begin inside a word.
  private static Pattern naming(String project) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(project),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
