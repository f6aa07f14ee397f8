package dk.direktion.portfolio.mandate;

import dk.direktion.common.document.AccessiblePdf;
import dk.direktion.common.document.Markup;
import dk.direktion.common.document.PageFrame;
import dk.direktion.common.document.PaperStyle;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A mandate as a paper, in the language that is asked for; its content stays as it is. */
@RequestScoped
public class MandatePaper {

  private final Wording wording;

  MandatePaper(Wording wording) {
    this.wording = wording;
  }

  /** Write the mandate as a PDF for keeping that can be read aloud. */
  public byte[] pdf(MandateView mandate) {
    String heading = wording.text("mandate.heading", Map.of("title", mandate.title()));
    return AccessiblePdf.of(
        page(mandate, heading),
        new PageFrame(heading, heading, "", wording.text("paper.page"), wording.text("paper.of")));
  }

  private String page(MandateView mandate, String heading) {
    Markup out = new Markup();
    out.open("html", "lang", wording.locale().getLanguage()).open("head");
    out.leaf("title", heading).style(PaperStyle.CSS).close("head").open("body").open("main");
    out.leaf("h1", heading).open("dl");
    fact(out, "author", mandate.author());
    fact(out, "state", wording.text("mandate.state." + mandate.state()));
    fact(out, "start", date(mandate.start()));
    fact(out, "end", date(mandate.end()));
    out.close("dl");
    text(out, "purpose", mandate.purpose());
    text(out, "background", mandate.background());
    text(out, "goals", mandate.goals());
    text(out, "scope", mandate.scope());
    heading(out, "organisation").open("dl");
    fact(out, "owner", mandate.owner());
    fact(out, "manager", mandate.manager());
    fact(out, "steeringGroup", String.join(", ", mandate.steeringGroup()));
    out.close("dl");
    table(
        out,
        "time",
        mandate.milestones(),
        List.of("milestone", "date"),
        one -> List.of(one.name(), date(one.date())));
    table(
        out,
        "resources",
        mandate.resources(),
        List.of("unit", "draw", "weeks"),
        one -> List.of(one.unit(), draw(one), weeks(one)));
    table(
        out,
        "benefits",
        mandate.benefits(),
        List.of("change", "yearlyAmount", "certainty"),
        one ->
            List.of(
                one.change(),
                one.yearlyAmount() == null ? wording.text("nothing") : number(one.yearlyAmount()),
                wording.text("mandate.certainty." + one.certainty())));
    text(out, "economy", mandate.economy());
    text(out, "risks", mandate.risks());
    table(
        out,
        "reviews",
        mandate.reviews(),
        List.of("reviewer", "verdict"),
        one -> List.of(one.reviewerName(), verdict(one)));
    table(
        out,
        "decisions",
        mandate.decisions(),
        List.of("date", "verdict"),
        one -> List.of(date(one.date()), wording.text("mandate.outcome." + one.outcome())));
    return out.close("main").close("body").close("html").toString();
  }

  private Markup heading(Markup out, String field) {
    return out.leaf("h2", wording.text("mandate." + field), "id", field);
  }

  private void text(Markup out, String field, String text) {
    if (text != null) {
      heading(out, field).blocks(text);
    }
  }

  private void fact(Markup out, String field, String value) {
    out.leaf("dt", wording.text("mandate." + field));
    out.leaf("dd", value == null || value.isEmpty() ? wording.text("nothing") : value);
  }

  private <T> void table(
      Markup out, String field, List<T> rows, List<String> columns, Function<T, List<String>> of) {
    if (rows.isEmpty()) {
      return;
    }
    heading(out, field).open("table").open("thead").open("tr");
    columns.forEach(column -> out.leaf("th", wording.text("mandate." + column), "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    for (T row : rows) {
      out.open("tr");
      of.apply(row).forEach(cell -> out.leaf("td", cell));
      out.close("tr");
    }
    out.close("tbody").close("table");
  }

  private String verdict(MandateReviewView one) {
    String said =
        wording.text("mandate.verdict." + (one.verdict() == null ? "none" : one.verdict()));
    return one.changedSince() ? said + " (" + wording.text("mandate.changedSince") + ")" : said;
  }

  private String draw(ResourceNeed need) {
    String key =
        need.people() != null
            ? "mandate.people"
            : need.namesWeeks() ? "mandate.hours.week" : "mandate.hours.all";
    int amount = need.people() != null ? need.people() : need.hours();
    return wording.text(key, Map.of("amount", number(amount)));
  }

  private String weeks(ResourceNeed need) {
    return need.namesWeeks()
        ? wording.week(need.firstWeek()) + " – " + wording.week(need.lastWeek())
        : wording.text("mandate.weeks.all");
  }

  private String number(long number) {
    return String.format(wording.locale(), "%,d", number);
  }

  private String date(LocalDate date) {
    return date == null ? wording.text("nothing") : wording.date(date);
  }
}
