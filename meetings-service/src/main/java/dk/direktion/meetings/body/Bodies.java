package dk.direktion.meetings.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All bodies. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {

  public Map<String, Body> byCode() {
    return listAll().stream().collect(Collectors.toMap(Body::code, Function.identity()));
  }
}
