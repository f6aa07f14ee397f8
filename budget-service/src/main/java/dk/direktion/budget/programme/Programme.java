package dk.direktion.budget.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A programme that has an economy of its own, and the sub-programmes it is made of. */
@Entity
public class Programme {

  @Id private String code;
  private String name;
  private UUID projectId;

  @ElementCollection
  @CollectionTable(name = "programme_part", joinColumns = @JoinColumn(name = "programme_code"))
  @OrderColumn(name = "position")
  @Column(name = "name")
  @BatchSize(size = 200)
  private List<String> subProgrammes = new ArrayList<>();

  @Version private Long version;

  protected Programme() {}

  Programme(String code, RegisterProgramme registered) {
    this.code = code;
    become(registered);
  }

  void become(RegisterProgramme registered) {
    name = registered.name().strip();
    projectId = registered.projectId();
    List<String> parts = registered.subProgrammes().stream().map(String::strip).toList();
    if (!subProgrammes.equals(parts)) {
      subProgrammes.clear();
      subProgrammes.addAll(parts);
    }
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Names the sub-programmes in their order. */
  public List<String> subProgrammes() {
    return List.copyOf(subProgrammes);
  }

  long version() {
    return version;
  }

  RegisteredProgrammeView view() {
    return new RegisteredProgrammeView(code, name, subProgrammes(), projectId, version);
  }
}
