package dk.direktion.access.provisioning.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.AndFilter;
import com.unboundid.scim2.common.filters.CombiningFilter;
import com.unboundid.scim2.common.filters.ComparisonFilter;
import com.unboundid.scim2.common.filters.ComplexValueFilter;
import com.unboundid.scim2.common.filters.ContainsFilter;
import com.unboundid.scim2.common.filters.EndsWithFilter;
import com.unboundid.scim2.common.filters.EqualFilter;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterVisitor;
import com.unboundid.scim2.common.filters.GreaterThanFilter;
import com.unboundid.scim2.common.filters.GreaterThanOrEqualFilter;
import com.unboundid.scim2.common.filters.LessThanFilter;
import com.unboundid.scim2.common.filters.LessThanOrEqualFilter;
import com.unboundid.scim2.common.filters.NotEqualFilter;
import com.unboundid.scim2.common.filters.NotFilter;
import com.unboundid.scim2.common.filters.OrFilter;
import com.unboundid.scim2.common.filters.PresentFilter;
import com.unboundid.scim2.common.filters.StartsWithFilter;
import dk.direktion.access.provisioning.Condition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Turns a SCIM filter into a condition of the query language; values never become part of it. */
final class FilterCondition implements FilterVisitor<String, Void> {

  private final Map<String, String> columns;
  private final Map<String, Object> values = new HashMap<>();

  private FilterCondition(Map<String, String> columns) {
    this.columns = columns;
  }

  /**
   * Translates a filter.
   *
   * @param columns what each attribute, in lower case, is in the query language; a truth begins
   *     with a question mark
   * @param given what the condition itself asks for by name
   */
  static Condition of(String filter, Map<String, String> columns, Map<String, Object> given)
      throws ScimException {
    if (filter == null || filter.isBlank()) {
      return Condition.none();
    }
    FilterCondition visitor = new FilterCondition(columns);
    String text = Filter.fromString(filter).visit(visitor, null);
    given.forEach(
        (name, value) -> {
          if (text.contains(":" + name)) {
            visitor.values.put(name, value);
          }
        });
    return new Condition(text, visitor.values);
  }

  @Override
  public String visit(EqualFilter filter, Void none) throws ScimException {
    String column = column(filter.getAttributePath());
    if (column.startsWith("?")) {
      return truth(filter, column.substring(1));
    }
    return column + " = " + value(filter, "", "");
  }

  @Override
  public String visit(NotEqualFilter filter, Void none) throws ScimException {
    String column = column(filter.getAttributePath());
    if (column.startsWith("?")) {
      return "not " + truth(filter, column.substring(1));
    }
    return "(" + column + " is null or " + column + " <> " + value(filter, "", "") + ")";
  }

  @Override
  public String visit(ContainsFilter filter, Void none) throws ScimException {
    return like(filter, "%", "%");
  }

  @Override
  public String visit(StartsWithFilter filter, Void none) throws ScimException {
    return like(filter, "", "%");
  }

  @Override
  public String visit(EndsWithFilter filter, Void none) throws ScimException {
    return like(filter, "%", "");
  }

  @Override
  public String visit(PresentFilter filter, Void none) throws ScimException {
    String column = column(filter.getAttributePath());
    return column.startsWith("?") ? "1 = 1" : column + " is not null";
  }

  @Override
  public String visit(GreaterThanFilter filter, Void none) throws ScimException {
    throw unsupported(filter);
  }

  @Override
  public String visit(GreaterThanOrEqualFilter filter, Void none) throws ScimException {
    throw unsupported(filter);
  }

  @Override
  public String visit(LessThanFilter filter, Void none) throws ScimException {
    throw unsupported(filter);
  }

  @Override
  public String visit(LessThanOrEqualFilter filter, Void none) throws ScimException {
    throw unsupported(filter);
  }

  @Override
  public String visit(AndFilter filter, Void none) throws ScimException {
    return joined(filter, " and ");
  }

  @Override
  public String visit(OrFilter filter, Void none) throws ScimException {
    return joined(filter, " or ");
  }

  @Override
  public String visit(NotFilter filter, Void none) throws ScimException {
    return "not (" + filter.getInvertedFilter().visit(this, none) + ")";
  }

  @Override
  public String visit(ComplexValueFilter filter, Void none) throws ScimException {
    throw unsupported(filter);
  }

  private String joined(CombiningFilter filter, String with) throws ScimException {
    StringJoiner all = new StringJoiner(with, "(", ")");
    for (Filter part : filter.getCombinedFilters()) {
      all.add(part.visit(this, null));
    }
    return all.toString();
  }

  private String like(ComparisonFilter filter, String before, String after) throws ScimException {
    String column = column(filter.getAttributePath());
    if (column.startsWith("?")) {
      throw unsupported(filter);
    }
    return column + " like " + value(filter, before, after) + " escape '!'";
  }

  private String value(ComparisonFilter filter, String before, String after)
      throws BadRequestException {
    JsonNode compared = filter.getComparisonValue();
    if (!compared.isTextual()) {
      throw BadRequestException.invalidFilter("A text is compared with a text: " + filter);
    }
    boolean exact = before.isEmpty() && after.isEmpty();
    boolean caseMatters = !column(filter.getAttributePath()).startsWith("lower(");
    String text = compared.textValue();
    text = caseMatters ? text : text.toLowerCase(Locale.ROOT);
    String name = "value" + values.size();
    values.put(name, exact ? text : before + text.replaceAll("([!%_])", "!$1") + after);
    return ":" + name;
  }

  private static String truth(ComparisonFilter filter, String column) throws BadRequestException {
    JsonNode compared = filter.getComparisonValue();
    if (!compared.isBoolean()) {
      throw BadRequestException.invalidFilter("Compare with true or false: " + filter);
    }
    return compared.booleanValue() ? "(" + column + ")" : "(not (" + column + "))";
  }

  private String column(Path path) throws BadRequestException {
    String attribute = path.toString();
    String column =
        columns.get(attribute.substring(attribute.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT));
    if (column == null) {
      throw BadRequestException.invalidFilter("Cannot filter by " + attribute);
    }
    return column;
  }

  private static BadRequestException unsupported(Filter filter) {
    return BadRequestException.invalidFilter("Cannot filter so: " + filter);
  }
}
