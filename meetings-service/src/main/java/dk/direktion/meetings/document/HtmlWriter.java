package dk.direktion.meetings.document;

import dk.direktion.common.document.Markup;
import dk.direktion.common.document.PaperStyle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Writes a paper as one self-contained page that prints well. */
final class HtmlWriter {

  static final String POLICY;

  static {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(PaperStyle.CSS.getBytes(StandardCharsets.UTF_8));
      // Our own screens frame the page to print it.
      POLICY =
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
              + " style-src 'sha256-"
              + Base64.getEncoder().encodeToString(hash)
              + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private final GoverningDocument document;
  private final Labels labels;
  private final Markup out = new Markup();

  private HtmlWriter(GoverningDocument document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  static String write(GoverningDocument document, Labels labels) {
    return new HtmlWriter(document, labels).page();
  }

  static String anchor(DocumentItem item) {
    return "punkt-" + item.number();
  }

  private String page() {
    String title = labels.title(document);
    out.open("html", "lang", labels.language()).open("head");
    out.empty("meta", "charset", "utf-8");
    out.leaf("title", title);
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "description", "content", labels.description(document));
    out.style(PaperStyle.CSS).close("head").open("body").open("main");
    out.leaf("h1", title);
    facts();
    document.corrections().forEach(this::correction);
    notice();
    if (document.kind() != DocumentKind.EXTRACT) {
      contents();
    }
    document.items().forEach(this::item);
    return out.close("main").close("body").close("html").toString();
  }

  private void facts() {
    out.open("dl");
    for (Labels.Fact fact : labels.facts(document)) {
      out.leaf("dt", fact.name()).leaf("dd", fact.value());
    }
    out.close("dl");
  }

  private void notice() {
    if (document.saysWhatIsClosed()) {
      out.leaf("p", labels.text("contains-closed"), "class", "notice");
    }
  }

  private void contents() {
    if (document.items().isEmpty()) {
      out.leaf("p", labels.text("empty"));
      return;
    }
    out.open("nav", "class", "contents", "aria-labelledby", "indhold");
    out.leaf("h2", labels.text("contents"), "id", "indhold").open("ol");
    for (DocumentItem item : document.items()) {
      out.open("li").leaf("a", labels.heading(item), "href", "#" + anchor(item)).close("li");
    }
    out.close("ol").close("nav");
  }

  private void item(DocumentItem item) {
    out.open("section", "class", "item");
    out.leaf("h2", labels.heading(item), "id", anchor(item));
    if (item.caseNumber() != null) {
      meta(labels.text("case"), item.caseNumber());
    }
    if (!item.withheld()) {
      content(item);
    }
    out.close("section");
  }

  private void content(DocumentItem item) {
    if (item.closed()) {
      out.leaf("p", labels.text("closed.mark"), "class", "meta");
    }
    if (!item.guests().isEmpty()) {
      meta(labels.text("guests"), labels.guests(item));
    }
    if (!item.absences().isEmpty()) {
      meta(labels.text("absent"), labels.absences(item));
    }
    if (item.conflict() != null) {
      out.leaf("p", item.conflict(), "class", "meta");
    }
    attachments(item.attachments());
    section(labels.text("background"), item.background());
    if (item.recommendation() != null) {
      recommendation(item.recommendation());
    }
    item.decisions().forEach(this::decision);
    item.corrections().forEach(this::correction);
    for (DocumentSection section : item.sections()) {
      section(labels.heading(section), section.text());
    }
  }

  private void meta(String name, String value) {
    out.leaf("p", name + ": " + value, "class", "meta");
  }

  private void attachments(List<DocumentAttachment> attachments) {
    if (attachments.isEmpty()) {
      return;
    }
    out.leaf("h3", labels.text("attachments")).open("ol");
    for (DocumentAttachment attachment : attachments) {
      out.leaf("li", labels.attachment(attachment));
    }
    out.close("ol");
  }

  private void recommendation(DocumentRecommendation recommendation) {
    out.leaf("h3", labels.text("recommendation"));
    out.blocks(recommendation.intro());
    if (recommendation.points().isEmpty()) {
      return;
    }
    out.open("ol");
    for (DocumentPoint point : recommendation.points()) {
      out.open("li").text(point.number() + ". " + point.text());
      if (point.outcome() != null) {
        out.leaf("span", " – " + labels.outcome(point.outcome()), "class", "outcome");
      }
      if (!point.subPoints().isEmpty()) {
        out.open("ol");
        char letter = 'a';
        for (String subPoint : point.subPoints()) {
          out.leaf("li", letter++ + ") " + subPoint);
        }
        out.close("ol");
      }
      out.close("li");
    }
    out.close("ol");
  }

  private void decision(DocumentDecision decision) {
    out.open("section", "class", "decision");
    out.leaf("h3", labels.decision(decision));
    out.leaf("p", labels.outcome(decision.outcome()), "class", "outcome");
    out.blocks(decision.text());
    if (decision.sentTo() != null) {
      out.leaf("p", labels.sentTo(decision.sentTo()));
    }
    decision.dissents().forEach(dissent -> out.leaf("p", labels.dissent(dissent)));
    String responsible = labels.responsible(decision);
    if (responsible != null) {
      out.leaf("p", responsible);
    }
    out.close("section");
  }

  private void correction(DocumentCorrection correction) {
    out.open("section", "class", "decision").leaf("h3", labels.correction(correction));
    labels.corrected(correction).forEach(out::blocks);
    out.close("section");
  }

  private void section(String heading, String text) {
    if (text != null && !text.isBlank()) {
      out.leaf("h3", heading);
      out.blocks(text);
    }
  }
}
