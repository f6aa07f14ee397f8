package dk.direktion.budget.pool;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A sum the board may set aside of in one budget year; amounts in whole kroner. */
@Entity
public class Pool {

  @Id private UUID id;
  private String code;
  private String name;
  private int year;
  private long amount;
  private int position;

  protected Pool() {}

  private Pool(UUID id, OpenPool opening, int position) {
    this.id = id;
    this.code = opening.code();
    this.name = opening.name();
    this.year = opening.year();
    this.amount = opening.amount();
    this.position = position;
  }

  static Pool open(UUID id, OpenPool opening, int position) {
    return new Pool(id, opening, position);
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public int year() {
    return year;
  }

  public long amount() {
    return amount;
  }

  /** Name the pool as people do, with its year. */
  public String title() {
    return name + " " + year;
  }
}
