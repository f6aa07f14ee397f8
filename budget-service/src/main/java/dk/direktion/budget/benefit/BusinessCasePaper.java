package dk.direktion.budget.benefit;

import dk.direktion.common.document.AccessiblePdf;
import dk.direktion.common.document.Markup;
import dk.direktion.common.document.PageFrame;
import dk.direktion.common.document.PaperStyle;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A business case as a paper, in the language that is asked for; its content stays as it is. */
@RequestScoped
public class BusinessCasePaper {

  private final BenefitWording wording;

  BusinessCasePaper(BenefitWording wording) {
    this.wording = wording;
  }

  /** Write the business case as a PDF for keeping that can be read aloud. */
  public byte[] pdf(BenefitView benefit) {
    String heading = wording.text("paper.heading") + " " + benefit.name();
    return AccessiblePdf.of(
        page(benefit, heading),
        new PageFrame(heading, heading, "", wording.text("paper.page"), wording.text("paper.of")));
  }

  private String page(BenefitView one, String heading) {
    Markup out = new Markup();
    out.open("html", "lang", wording.locale().getLanguage()).open("head");
    out.leaf("title", heading).style(PaperStyle.CSS).close("head").open("body").open("main");
    out.leaf("h1", heading);
    text(out, "change", one.change());
    out.open("dl");
    fact(out, "state", wording.text("state." + one.state()));
    fact(out, "owner", one.owner());
    fact(out, "programme", one.programme());
    fact(out, "subProgramme", one.subProgramme());
    fact(out, "basis", wording.text("basis." + one.basis()));
    fact(out, "duration", wording.text("duration." + one.duration()));
    fact(out, "certainty", wording.text("certainty." + one.certainty()));
    fact(out, "followUp", followUp(one.followUp()));
    out.close("dl");
    table(
        out,
        "years",
        one.years(),
        List.of("year", "amount", "investment"),
        year ->
            List.of(
                String.valueOf(year.year()),
                wording.amount(year.amount()),
                wording.amount(year.investment())));
    text(out, "grounds." + one.basis(), one.grounds());
    if (one.indicators().isEmpty()) {
      text(out, "indicators", wording.text("indicators.none"));
    }
    table(
        out,
        "indicators",
        one.indicators(),
        List.of("indicator", "baseline", "target", "measured"),
        indicator ->
            List.of(
                indicator.unit() == null
                    ? indicator.name()
                    : indicator.name() + " (" + indicator.unit() + ")",
                number(indicator.baseline()),
                number(indicator.target()),
                measured(indicator)));
    text(out, "measuringMethod", one.measuringMethod());
    if (!one.measuringDates().isEmpty()) {
      text(
          out,
          "measuringDates",
          one.measuringDates().stream().map(wording::date).collect(Collectors.joining(", ")));
    }
    table(
        out,
        "claims",
        one.claims(),
        List.of("unit", "account"),
        claim -> List.of(claim.unit(), claim.account()));
    table(
        out,
        "doubleClaims",
        one.doubleClaims(),
        List.of("name", "unit", "account", "year"),
        other ->
            List.of(
                other.name(),
                other.unit(),
                other.account(),
                other.years().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    table(
        out,
        "moves",
        one.moves(),
        List.of("date", "state", "amounts", "reason", "by"),
        move ->
            List.of(
                wording.date(move.date()),
                wording.text("state." + move.state()),
                amounts(move),
                move.reason(),
                move.by()));
    return out.close("main").close("body").close("html").toString();
  }

  private void text(Markup out, String field, String text) {
    if (text != null && !text.isBlank()) {
      heading(out, field).blocks(text);
    }
  }

  private Markup heading(Markup out, String field) {
    return out.leaf("h2", wording.text(field), "id", field);
  }

  private void fact(Markup out, String field, String value) {
    out.leaf("dt", wording.text(field));
    out.leaf("dd", value == null || value.isEmpty() ? wording.text("nothing") : value);
  }

  private <T> void table(
      Markup out, String field, List<T> rows, List<String> columns, Function<T, List<String>> of) {
    if (rows.isEmpty()) {
      return;
    }
    heading(out, field).open("table").open("thead").open("tr");
    columns.forEach(column -> out.leaf("th", wording.text(column), "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    for (T row : rows) {
      out.open("tr");
      of.apply(row).forEach(cell -> out.leaf("td", cell));
      out.close("tr");
    }
    out.close("tbody").close("table");
  }

  private String followUp(FollowUp followUp) {
    return followUp == null ? null : followUp.number() + ". " + followUp.year();
  }

  private String amounts(MoveView move) {
    return move.years().stream()
        .map(one -> one.year() + ": " + wording.amount(one.amount()))
        .collect(Collectors.joining("; "));
  }

  private String measured(IndicatorView indicator) {
    if (indicator.measurements().isEmpty()) {
      return wording.text("nothing");
    }
    return indicator.measurements().stream()
        .map(one -> date(one.date()) + ": " + number(one.value()))
        .collect(Collectors.joining("; "));
  }

  private String date(LocalDate day) {
    return wording.date(day);
  }

  private String number(BigDecimal number) {
    if (number == null) {
      return wording.text("nothing");
    }
    String plain = number.stripTrailingZeros().toPlainString();
    return "da".equals(wording.locale().getLanguage()) ? plain.replace('.', ',') : plain;
  }
}
