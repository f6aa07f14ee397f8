package dk.direktion.access.criteria.web;

import dk.direktion.access.criteria.AlignmentLine;
import dk.direktion.access.criteria.BodyGroupCriteria;
import dk.direktion.access.criteria.CriteriaSet;
import dk.direktion.access.criteria.ReadingCriteria;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.reader.Wording;
import dk.direktion.access.right.ReadingRight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what a caller sees of criteria and of what does not keep to them. */
@ApplicationScoped
class CriteriaViews {

  private final ReadingCriteria reading;
  private final ConsultingDirectory directory;
  private final Wording wording;

  CriteriaViews(ReadingCriteria reading, ConsultingDirectory directory, Wording wording) {
    this.reading = reading;
    this.directory = directory;
    this.wording = wording;
  }

  CriteriaView of(CriteriaSet set) {
    return new CriteriaView(
        set.id(),
        directory.references(List.of(set.proposedBy())).get(set.proposedBy()),
        set.proposedAt(),
        set.state(),
        reading.isInForce(set),
        set.decidedOn(),
        set.reference(),
        set.meetingDate(),
        set.itemId(),
        set.criteria().stream().map(this::group).toList());
  }

  AlignmentView of(List<AlignmentLine> lines) {
    Map<String, PersonReference> people =
        directory.references(
            lines.stream().map(line -> line.grant().person()).collect(Collectors.toSet()));
    return new AlignmentView(lines.stream().map(line -> line(line, people)).toList());
  }

  private CriteriaView.GroupView group(BodyGroupCriteria criteria) {
    return new CriteriaView.GroupView(
        criteria.bodyGroup(),
        wording.text("body-group." + criteria.bodyGroup()),
        criteria.personalGrants(),
        criteria.widestScope(),
        criteria.longestMonths(),
        criteria.superfluousBesidePosition());
  }

  private AlignmentView.LineView line(AlignmentLine line, Map<String, PersonReference> people) {
    ReadingRight grant = line.grant();
    return new AlignmentView.LineView(
        grant.basis().grantId(),
        people.get(grant.person()),
        grant.bodyGroup(),
        wording.text("body-group." + grant.bodyGroup()),
        grant.scope(),
        grant.validFrom(),
        grant.validTo(),
        line.failed(),
        line.failed().stream().map(one -> wording.text("criterion." + one)).toList(),
        line.outcome());
  }
}
