package dk.direktion.budget.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The municipality's chart of accounts: how many digits each part of an account string has. Account
 * strings are kept as digits alone and shown with a point between the parts.
 */
@ApplicationScoped
class AccountChart {

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[-. ]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final List<Integer> widths;
  private final int length;

  AccountChart(@ConfigProperty(name = "direktion.budget.account.segments") List<Integer> widths) {
    this.widths = widths;
    this.length = widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns a whole account string's digits, as {@code 06.45.51.3.002} or {@code 6-45-51-3-2}. */
  Optional<String> account(String written) {
    return digits(written, widths.size()).filter(digits -> digits.length() == length);
  }

  /**
   * Returns the digits that the account strings meant by a beginning such as {@code 06.45} have.
   */
  Optional<String> beginning(String written) {
    String[] parts = BETWEEN_PARTS.split(written.strip(), -1);
    return digits(written, parts.length - 1).filter(digits -> digits.length() <= length);
  }

  // Of parts that are set apart leading zeros may be missing.
  private Optional<String> digits(String written, int wholeParts) {
    String[] parts = BETWEEN_PARTS.split(written.strip(), -1);
    if (parts.length > widths.size()) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (!DIGITS.matcher(parts[i]).matches()
          || parts.length > 1 && parts[i].length() > widths.get(i)) {
        return Optional.empty();
      }
      if (parts.length > 1 && i < wholeParts) {
        digits.append("0".repeat(widths.get(i) - parts[i].length()));
      }
      digits.append(parts[i]);
    }
    return Optional.of(digits.toString());
  }

  /** Writes digits of an account string, or of its beginning, with points between the parts. */
  String written(String digits) {
    StringBuilder written = new StringBuilder();
    int from = 0;
    for (int i = 0; i < widths.size() && from < digits.length(); i++) {
      int to = i == widths.size() - 1 ? digits.length() : from + widths.get(i);
      written.append(from == 0 ? "" : ".").append(digits, from, Math.min(to, digits.length()));
      from = to;
    }
    return written.toString();
  }

  /** Tells how many of the parts two accounts have in common, from the left. */
  int partsInCommon(String one, String other) {
    int end = 0;
    for (int i = 0; i < widths.size(); i++) {
      end += widths.get(i);
      if (!other.startsWith(one.substring(0, Math.min(end, one.length())))) {
        return i;
      }
    }
    return widths.size();
  }

  /** Shows people what a whole account string looks like. */
  String example() {
    return written("0".repeat(length));
  }
}
