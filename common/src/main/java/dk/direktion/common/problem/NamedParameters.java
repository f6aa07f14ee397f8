package dk.direktion.common.problem;

import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.FourDigitYears;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Refuses a path or query parameter of the wrong form by its name, with 400 instead of 404. */
@Provider
public class NamedParameters implements ParamConverterProvider {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          UUID.class, NamedParameters::uuid,
          Integer.class, Integer::valueOf,
          int.class, Integer::valueOf,
          Long.class, Long::valueOf,
          long.class, Long::valueOf,
          Boolean.class, NamedParameters::bool,
          boolean.class, NamedParameters::bool,
          LocalDate.class, NamedParameters::day,
          Instant.class, Instant::parse,
          YearMonth.class, YearMonth::parse);

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    Function<String, ?> reader = reader(type);
    return reader == null ? null : new Named<>(name(annotations), reader);
  }

  private static Function<String, ?> reader(Class<?> type) {
    if (type == SheetFormat.class) {
      return SheetFormat::named;
    }
    return type.isEnum() ? enumReader(type) : READERS.get(type);
  }

  private static Function<String, ?> enumReader(Class<?> type) {
    return text -> {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(text);
    };
  }

  private static UUID uuid(String text) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return UUID.fromString(text);
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (!FourDigitYears.include(day)) {
      throw new IllegalArgumentException(text);
    }
    return day;
  }

  private static String name(Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof PathParam path) {
        return path.value();
      }
      if (annotation instanceof QueryParam query) {
        return query.value();
      }
      if (annotation instanceof RestPath path) {
        return path.value();
      }
      if (annotation instanceof RestQuery query) {
        return query.value();
      }
    }
    return "";
  }

  private record Named<T>(String name, Function<String, ?> reader) implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked") // the reader was chosen by the parameter's own type
    public T fromString(String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      try {
        return (T) reader.apply(text);
      } catch (IllegalArgumentException | DateTimeException wrongForm) {
        throw new InvalidParameter(
            new InvalidInput(List.of(new FieldError(name, "wrong-type")), wrongForm));
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
