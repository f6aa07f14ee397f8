package dk.direktion.budget.pool;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A sum the board may set aside of in one budget year; what it holds is in the ledger. */
@Entity
public class Pool {

  @Id private UUID id;
  private String code;
  private String name;
  private int year;
  private int position;

  protected Pool() {}

  private Pool(UUID id, OpenPool opening, int position) {
    this.id = id;
    this.code = opening.code();
    this.name = opening.name();
    this.year = opening.year();
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

  /** Tells its place in the year's budget, counted from 1. */
  public int position() {
    return position;
  }

  /** Name the pool as people do, with its year. */
  public String title() {
    return name + " " + year;
  }
}
