package dk.direktion.meetings.body;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps a body's members: who joins, who leaves, who presides; what was stays in the history. */
@ApplicationScoped
@Transactional
public class KeepingMembers {

  private final Permissions permissions;
  private final ReadingBody reading;
  private final BodyMembers members;
  private final People people;
  private final Clock clock;

  KeepingMembers(
      Permissions permissions,
      ReadingBody reading,
      BodyMembers members,
      People people,
      Clock clock) {
    this.permissions = permissions;
    this.reading = reading;
    this.members = members;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Adds a member.
   *
   * @throws AlreadyMember if the person is one then, or will be one later
   */
  public BodyRulesView add(String code, AddMember wanted) {
    permissions.requireSecretariat();
    Body body = reading.known(code);
    Person person = people.findById(wanted.username());
    if (person == null || !person.isActive()) {
      throw InvalidInput.of("username", "unknown-member");
    }
    if (members.goingOn(code, person.username(), wanted.from()).isPresent()) {
      throw new AlreadyMember(person.name());
    }
    makeRoom(code, wanted.role(), wanted.from(), null);
    members.persist(
        new BodyMember(
            UuidV7.next(clock),
            code,
            person.username(),
            person.name(),
            wanted.role(),
            wanted.from()));
    return changed(body);
  }

  public BodyRulesView end(String code, UUID memberId, String ifMatch, EndMembership ending) {
    permissions.requireSecretariat();
    Body body = reading.known(code);
    BodyMember member = known(code, memberId);
    EntityTags.require(ifMatch, body.version());
    if (ending.lastDay().isBefore(member.memberFrom())) {
      throw InvalidInput.of("lastDay", "before-it-began");
    }
    member.endOn(ending.lastDay());
    return changed(body);
  }

  /** Gives a member another role; whoever had the chair before is an ordinary member from then. */
  public BodyRulesView changeRole(String code, UUID memberId, String ifMatch, ChangeRole wanted) {
    permissions.requireSecretariat();
    Body body = reading.known(code);
    BodyMember member = known(code, memberId);
    EntityTags.require(ifMatch, body.version());
    if (wanted.from().isBefore(member.memberFrom())) {
      throw InvalidInput.of("from", "before-it-began");
    }
    if (member.role() == wanted.role()) {
      throw InvalidInput.of("role", "has-that-role");
    }
    makeRoom(code, wanted.role(), wanted.from(), member);
    keep(member.become(wanted.role(), wanted.from(), UuidV7.next(clock)));
    return changed(body);
  }

  // There is one chair and one vice chair at a time.
  private void makeRoom(String code, MemberRole role, LocalDate from, BodyMember newcomer) {
    if (role == MemberRole.MEMBER) {
      return;
    }
    for (BodyMember holder : members.inRole(code, role, from)) {
      if (holder != newcomer) {
        LocalDate until = holder.memberFrom().isAfter(from) ? holder.memberFrom() : from;
        keep(holder.become(MemberRole.MEMBER, until, UuidV7.next(clock)));
      }
    }
  }

  private void keep(BodyMember member) {
    if (!members.isPersistent(member)) {
      members.persist(member);
    }
  }

  private BodyMember known(String code, UUID memberId) {
    return members
        .findByIdOptional(memberId)
        .filter(member -> member.bodyCode().equals(code))
        .orElseThrow(() -> new NotFound("member"));
  }

  private BodyRulesView changed(Body body) {
    body.membersChanged();
    members.flush();
    return reading.of(body);
  }
}
