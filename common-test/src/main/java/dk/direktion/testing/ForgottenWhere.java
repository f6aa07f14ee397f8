package dk.direktion.testing;

import dk.direktion.common.caller.SystemWork;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hibernate.proxy.HibernateProxy;

/**
 * Reads every table the service can read, and every entity it knows, without a condition: as its
 * code would if it had forgotten every {@code where}. Row-level security is all that is left.
 */
final class ForgottenWhere {

  private final AgroalDataSource database;
  private final EntityManager entities;
  private final SystemWork system;

  ForgottenWhere(AgroalDataSource database, EntityManager entities, SystemWork system) {
    this.database = database;
    this.entities = entities;
    this.system = system;
  }

  /** Names the tables and entities in which a persona finds a word. */
  Set<String> shownTo(Persona persona, String word) {
    List<Set<String>> shown = new ArrayList<>();
    system.runAs(persona.username(), persona.roles(), () -> shown.add(shown(word)));
    return shown.get(0);
  }

  /** Names the tables and entities in which a caller nobody knows finds it. */
  Set<String> shownToNobodyKnown(String word) {
    return QuarkusTransaction.requiringNew().call(() -> shown(word));
  }

  private Set<String> shown(String word) {
    Set<String> places = new TreeSet<>();
    places.addAll(quietly(() -> tablesSaying(word)));
    entities.getMetamodel().getEntities().stream()
        .filter(entity -> says(entity, word))
        .forEach(entity -> places.add("entity " + entity.getName()));
    return places;
  }

  private Set<String> tablesSaying(String word) throws SQLException {
    try (Connection connection = database.getConnection()) {
      String counts =
          Tables.readable(connection).stream()
              .map(
                  table ->
                      "select '%1$s', count(*) filter (where strpos(lower(t::text), ?) > 0 or strpos(t::text, ?) > 0) from %1$s t"
                          .formatted(table))
              .collect(Collectors.joining(" union all "));
      Set<String> tables = new TreeSet<>();
      try (PreparedStatement select = connection.prepareStatement(counts)) {
        // What lies in a column of bytes comes as hexadecimal digits.
        String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        for (int place = 1; place <= select.getParameterMetaData().getParameterCount(); place++) {
          select.setString(place, place % 2 == 1 ? word : bytes);
        }
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            if (rows.getLong(2) > 0) {
              tables.add("table " + rows.getString(1));
            }
          }
        }
      }
      return tables;
    }
  }

  private boolean says(EntityType<?> type, String word) {
    List<?> all = entities.createQuery("select e from " + type.getName() + " e").getResultList();
    boolean says =
        all.stream()
            .map(ForgottenWhere::textOf)
            .anyMatch(text -> text.toLowerCase().contains(word));
    entities.clear();
    return says;
  }

  private static String textOf(Object entity) {
    StringBuilder text = new StringBuilder();
    Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());
    written.add(entity);
    fieldsOf(entity, text, written);
    return text.toString();
  }

  private static void write(Object value, StringBuilder text, Set<Object> written) {
    // Another entity is found, or not, when its own kind is read.
    if (value == null || isEntity(value) || !written.add(value)) {
      return;
    }
    if (value instanceof byte[] bytes) {
      text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
    } else if (value instanceof Object[] many) {
      Arrays.asList(many).forEach(one -> write(one, text, written));
    } else if (value instanceof Iterable<?> many) {
      many.forEach(one -> write(one, text, written));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> write(one, text, written));
    } else if (value.getClass().getName().startsWith("dk.direktion.")
        && !(value instanceof Enum<?>)) {
      fieldsOf(value, text, written);
    } else {
      text.append(value).append('\n');
    }
  }

  private static void fieldsOf(Object value, StringBuilder text, Set<Object> written) {
    for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && !field.isSynthetic()
            && !field.getName().startsWith("$$")) {
          field.setAccessible(true);
          write(quietly(() -> field.get(value)), text, written);
        }
      }
    }
  }

  private static boolean isEntity(Object value) {
    return value instanceof HibernateProxy || value.getClass().isAnnotationPresent(Entity.class);
  }

  private static <T> T quietly(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
