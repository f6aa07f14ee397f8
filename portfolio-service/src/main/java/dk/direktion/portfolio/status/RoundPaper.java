package dk.direktion.portfolio.status;

import dk.direktion.common.document.AccessiblePdf;
import dk.direktion.common.document.Markup;
import dk.direktion.common.document.PageFrame;
import dk.direktion.common.document.PaperStyle;
import dk.direktion.portfolio.DanishDates;

/** All notes of a round on paper, in Danish as the body's other papers are. */
final class RoundPaper {

  private RoundPaper() {}

  static byte[] of(CompiledRound round) {
    Markup page = new Markup();
    page.open("html", "lang", "da", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
    page.leaf("title", round.title()).style(PaperStyle.CSS).close("head").open("body");
    page.leaf("h1", round.title());
    page.leaf("p", "Frist " + DanishDates.text(round.round().deadline()) + ".");
    overview(page, round);
    if (round.economy() != null) {
      ProgrammeMoney.write(page, round.economy());
    }
    round.lines().forEach(line -> note(page, line));
    page.close("body").close("html");
    return AccessiblePdf.of(
        page.toString(),
        new PageFrame(round.title(), "Porteføljen: " + round.title(), "", "Side", "af"));
  }

  private static void overview(Markup page, CompiledRound round) {
    page.open("table").open("thead").open("tr");
    for (String column : new String[] {"Projekt", "Tid", "Økonomi", "Ressourcer", "Gevinster"}) {
      page.leaf("th", column, "scope", "col");
    }
    page.close("tr").close("thead").open("tbody");
    for (CompiledRound.Line line : round.lines()) {
      page.open("tr").leaf("th", line.project(), "scope", "row");
      for (Matter matter : Matter.values()) {
        page.leaf(
            "td",
            line.note() == null
                ? "intet svar"
                : CompiledRound.word(line.note().judgements().of(matter).light()));
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private static void note(Markup page, CompiledRound.Line line) {
    page.leaf("h2", line.project(), "id", "p" + line.projectId());
    page.leaf(
        "p",
        "Projektejer: %s. Projektleder: %s."
            .formatted(orNobody(line.owner()), orNobody(line.manager())));
    StatusReport note = line.note();
    if (note == null) {
      page.leaf("p", line.silence());
      return;
    }
    page.leaf("p", signature(note));
    for (Matter matter : Matter.values()) {
      Judgement judged = note.judgements().of(matter);
      if (judged.override() != null) {
        page.leaf(
            "p",
            "%s: %s i stedet for %s. %s"
                .formatted(
                    name(matter),
                    CompiledRound.word(judged.light()),
                    CompiledRound.word(judged.rule()),
                    judged.motive()));
      }
    }
    Written words = note.written();
    page.blocks(CompiledRound.words(note));
    section(page, "Bekymringer", words.concerns());
    section(page, "Gevinster og effekter", words.effects());
    section(page, "Ressourceudfordringer", words.resourceChallenges());
    section(page, "Økonomi", words.economyText());
    amount(page, "Budgettets baseline", words.baselineCost());
    amount(page, "Forventet forbrug", words.expectedCost());
    amount(page, "Forbrug af konsulenter", words.consultantSpending());
    section(page, "Indkøb", words.purchases());
    section(page, "Næste milepæle", words.nextMilestones());
  }

  private static String signature(StatusReport note) {
    String date = "Afgivet den " + DanishDates.text(note.reportedOn());
    return note.signed() == null
        ? date + "."
        : date + ", godkendt af " + note.signed().name() + ".";
  }

  private static String name(Matter matter) {
    return switch (matter) {
      case TIME -> "Tid";
      case ECONOMY -> "Økonomi";
      case RESOURCES -> "Ressourcer";
      case BENEFITS -> "Gevinster";
    };
  }

  private static void section(Markup page, String heading, String text) {
    if (text != null) {
      page.leaf("h3", heading).blocks(text);
    }
  }

  private static void amount(Markup page, String what, Long kroner) {
    if (kroner != null) {
      page.leaf("p", what + ": " + ProgrammeMoney.kroner(kroner));
    }
  }

  private static String orNobody(String person) {
    return person == null ? "ingen" : person;
  }
}
