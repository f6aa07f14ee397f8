package dk.direktion.portfolio.status;

import dk.direktion.common.document.Markup;
import dk.direktion.common.web.Denmark;
import dk.direktion.portfolio.DanishDates;
import dk.direktion.portfolio.economy.ProgrammeEconomyView;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/** A programme's economy and targets as the bodies' papers say them, in Danish. */
final class ProgrammeMoney {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");

  private ProgrammeMoney() {}

  static String words(ProgrammeEconomyView economy) {
    StringBuilder text = new StringBuilder(inAll(economy));
    for (ProgrammeEconomyView.Year year : economy.years()) {
      text.append("\n\n").append(words(year));
    }
    return text.toString();
  }

  private static String inAll(ProgrammeEconomyView economy) {
    return "Hele programmet: bevilget %s, brugt %s, tilbage %s. Lovede gevinster %s, heraf realiseret %s. %s"
        .formatted(
            kroner(economy.allocated()),
            kroner(economy.spent()),
            kroner(economy.left()),
            kroner(economy.promised()),
            kroner(economy.realised()),
            told(economy));
  }

  private static String words(ProgrammeEconomyView.Year year) {
    String money =
        "%d: bevilget %s, brugt %s, lovede gevinster %s, realiseret %s."
            .formatted(
                year.year(),
                kroner(year.allocated()),
                kroner(year.spent()),
                kroner(year.promised()),
                kroner(year.realised()));
    return year.target() == null
        ? money
        : money
            + " Måltallet er %s; der mangler %s."
                .formatted(kroner(year.target()), kroner(year.lacking()));
  }

  private static String told(ProgrammeEconomyView economy) {
    return economy.toldAt() == null
        ? "Budgettet har endnu ikke oplyst noget om programmet."
        : "Opgjort efter budgettet den %s."
            .formatted(DanishDates.text(LocalDate.ofInstant(economy.toldAt(), Denmark.ZONE)));
  }

  /** Write the economy as a section with a table by year and one by part. */
  static void write(Markup page, ProgrammeEconomyView economy) {
    page.leaf("h2", "Programmets økonomi og måltal", "id", "economy");
    page.leaf("p", inAll(economy));
    if (!economy.years().isEmpty()) {
      head(page, "År", "Bevilget", "Brugt", "Måltal", "Lovet", "Realiseret", "Mangler");
      economy
          .years()
          .forEach(
              year ->
                  row(
                      page,
                      Integer.toString(year.year()),
                      year.allocated(),
                      year.spent(),
                      year.target(),
                      year.promised(),
                      year.realised(),
                      year.lacking()));
      page.close("tbody").close("table");
    }
    head(page, "Del", "Bevilget", "Brugt", "Lovet", "Realiseret");
    economy
        .parts()
        .forEach(
            part ->
                row(
                    page,
                    part.project(),
                    part.allocated(),
                    part.spent(),
                    part.promised(),
                    part.realised()));
    page.close("tbody").close("table");
  }

  private static void head(Markup page, String... columns) {
    page.open("table").open("thead").open("tr");
    for (String column : columns) {
      page.leaf("th", column, "scope", "col");
    }
    page.close("tr").close("thead").open("tbody");
  }

  private static void row(Markup page, String what, Long... amounts) {
    page.open("tr").leaf("th", what, "scope", "row");
    for (Long amount : amounts) {
      page.leaf("td", amount == null ? "–" : kroner(amount));
    }
    page.close("tr");
  }

  static String kroner(long amount) {
    return NumberFormat.getIntegerInstance(DANISH).format(amount) + " kr.";
  }
}
