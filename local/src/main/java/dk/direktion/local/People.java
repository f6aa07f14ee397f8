package dk.direktion.local;

import java.util.List;

/** Who can log in to the local suite. */
final class People {
  static final String PASSWORD = "demo";

  static final List<Person> ALL =
      List.of(
          new Person("sekretariat", "Maja Holm", "secretary of the board, BYC"),
          new Person("kommunaldirektoer", "Henrik Dalgaard", "chief executive, board member"),
          new Person("direktoer", "Birgitte Nørskov", "director of HRC, SHC and SOC"),
          new Person("direktoer-oekonomi", "Anders Lykkegaard", "director of ØDC and BYC"),
          new Person("centerchef-byc", "Karen Vestergaard", "manager of BYC"),
          new Person("centerchef-hrc", "Thomas Bruun", "manager of HRC"),
          new Person("sagsbehandler", "Sofie Krogh", "case officer, HRC"),
          new Person("projektleder", "Mikkel Aagaard", "project manager, BYC"),
          new Person("programleder", "Lone Thorup", "programme manager of Ny-Ny, ØDC"),
          new Person("controller", "Peter Østergaard", "controller, ØDC"),
          new Person("it-admin", "Rasmus Winther", "administers people and access, ØDC"),
          new Person("revisor", "Inger Mølgaard", "auditor, reads the audit log"),
          new Person("medarbejder", "Line Agerbo", "employee in HRC without access"),
          new Person("borgmester", "Jens Aakjær", "mayor"));

  private People() {}

  /** One of them. */
  record Person(String username, String name, String description) {}
}
