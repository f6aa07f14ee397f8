-- A review round puts every grant of its first day before its approvers; what is not confirmed by both lapses.
create table review_round (
  id uuid primary key,
  opened_by text not null references person,
  opened_at timestamptz not null,
  opened_on date not null,
  deadline date not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  closed_at timestamptz,
  reminded_on date,
  submission_state text check (submission_state in ('SENT', 'ON_AGENDA', 'REFUSED')),
  submission_meeting_date date,
  submission_item_id uuid,
  version bigint not null default 0,
  check (deadline > opened_on),
  check ((state = 'CLOSED') = (closed_at is not null)),
  check (submission_state is null or state = 'CLOSED')
);

create unique index one_open_round on review_round (state) where (state = 'OPEN');

create table review_line (
  id uuid primary key,
  round_id uuid not null references review_round,
  grant_id uuid not null references reading_grant,
  person text not null references person,
  body_group text not null,
  scope text not null,
  valid_from date not null,
  valid_to date,
  state text not null check (state in ('OPEN', 'CONFIRMED', 'ENDED', 'LAPSED', 'OVER')),
  unique (round_id, grant_id),
  unique (id, person)
);

create index review_line_by_grant on review_line (grant_id);

-- A decision carries the person, so that the table itself can refuse a review of one's own access.
create table review_decision (
  id uuid primary key,
  line_id uuid not null,
  person text not null,
  role text not null check (role in ('CENTRE_MANAGER_BYC', 'AREA_DIRECTOR')),
  approver text not null references person,
  decision text not null check (decision in ('CONFIRMED', 'ENDED')),
  reason text,
  decided_at timestamptz not null,
  foreign key (line_id, person) references review_line (id, person),
  constraint nobody_reviews_themselves check (approver <> person),
  constraint one_review_in_each_role unique (line_id, role),
  constraint one_review_by_each_person unique (line_id, approver),
  check (btrim(reason) <> ''),
  check (decision = 'CONFIRMED' or reason is not null)
);

-- The list is made by the database as the round opens, and by nothing else.
create function freeze_grants() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  insert into review_line (id, round_id, grant_id, person, body_group, scope, valid_from, valid_to, state)
  select gen_random_uuid(), new.id, g.id, g.person, g.body_group, g.scope, g.valid_from,
    least(g.valid_to, p.ends), 'OPEN'
  from reading_grant g
  join held_position p on p.id = g.position_id
  where g.revoked_at is null and g.valid_from <= new.opened_on
    and coalesce(least(g.valid_to, p.ends), 'infinity') >= new.opened_on;
  return null;
end
$$;

create trigger rounds_freeze_all_grants after insert on review_round
  for each row execute function freeze_grants();

create function check_review_line() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    -- Deeper than this trigger alone: the one above is at work.
    if pg_trigger_depth() < 2 then
      raise exception 'the list of a round is frozen' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.id, new.round_id, new.grant_id, new.person, new.body_group, new.scope, new.valid_from,
        coalesce(new.valid_to, 'infinity'))
      <> (old.id, old.round_id, old.grant_id, old.person, old.body_group, old.scope, old.valid_from,
        coalesce(old.valid_to, 'infinity')) then
    raise exception 'the list of a round is frozen' using errcode = 'check_violation';
  end if;
  if old.state <> 'OPEN' then
    raise exception 'a settled line does not change' using errcode = 'check_violation';
  end if;
  if new.state = 'CONFIRMED' and not coalesce((
      select count(distinct d.approver) = 2 and count(distinct d.role) = 2
      from review_decision d where d.line_id = new.id and d.decision = 'CONFIRMED'), false) then
    raise exception 'two people must confirm' using errcode = 'check_violation';
  end if;
  if new.state = 'ENDED' and not exists (
      select from review_decision d where d.line_id = new.id and d.decision = 'ENDED') then
    raise exception 'somebody must have ended it' using errcode = 'check_violation';
  end if;
  if new.state = 'LAPSED' and not exists (
      select from review_round r
      where r.id = new.round_id and r.deadline < coalesce(reading_day(), current_date)) then
    raise exception 'nothing lapses before the deadline is over' using errcode = 'check_violation';
  end if;
  if new.state = 'OVER' and exists (
      select from reading_grant g
      join held_position p on p.id = g.position_id
      where g.id = new.grant_id and g.revoked_at is null
        and coalesce(least(g.valid_to, p.ends), 'infinity') >= coalesce(reading_day(), current_date)) then
    raise exception 'the grant is not over' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger lines_are_frozen_and_follow_their_course before insert or update on review_line
  for each row execute function check_review_line();
create trigger lines_are_not_deleted before delete on review_line
  for each row execute function refuse_change();
create trigger lines_are_not_truncated before truncate on review_line
  for each statement execute function refuse_change();

create function check_review_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if not exists (
      select from review_line l
      join review_round r on r.id = l.round_id
      where l.id = new.line_id and l.state = 'OPEN' and r.state = 'OPEN'
        and r.deadline >= coalesce(reading_day(), current_date)) then
    raise exception 'only an open line is decided, until the deadline' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger only_open_lines_are_reviewed before insert on review_decision
  for each row execute function check_review_decision();
create trigger reviews_are_final before update or delete on review_decision
  for each row execute function refuse_change();
create trigger reviews_are_not_truncated before truncate on review_decision
  for each statement execute function refuse_change();

create function check_review_round() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'OPEN' then
      raise exception 'a round begins open' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.id, new.opened_by, new.opened_at, new.opened_on, new.deadline)
      <> (old.id, old.opened_by, old.opened_at, old.opened_on, old.deadline) then
    raise exception 'a round keeps its opening and its deadline' using errcode = 'check_violation';
  end if;
  if old.state = 'CLOSED' and (new.state, new.closed_at) <> (old.state, old.closed_at) then
    raise exception 'a closed round stays closed' using errcode = 'check_violation';
  end if;
  if new.state = 'CLOSED' and exists (
      select from review_line l where l.round_id = new.id and l.state = 'OPEN') then
    raise exception 'a round with open lines does not close' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger rounds_follow_their_course before insert or update on review_round
  for each row execute function check_review_round();
create trigger rounds_are_not_deleted before delete on review_round
  for each row execute function refuse_change();

-- A grant ends by somebody's hand, or because a round did not confirm it.
alter table reading_grant add column lapsed_in_round uuid references review_round;
alter table reading_grant drop constraint reading_grant_check1;
alter table reading_grant add constraint ended_by_somebody_or_by_a_round check (
  num_nonnulls(revoked_at, revocation_reason, coalesce(revoked_by, lapsed_in_round::text)) in (0, 3)
  and num_nulls(revoked_by, lapsed_in_round) >= 1);

create function check_lapse() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if not exists (
      select from review_line l
      where l.grant_id = new.id and l.round_id = new.lapsed_in_round and l.state = 'LAPSED') then
    raise exception 'a grant lapses in a round that did not confirm it' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger grants_lapse_unconfirmed before insert or update on reading_grant
  for each row when (new.lapsed_in_round is not null) execute function check_lapse();

-- Numbers only, the same for everybody who is shown the round.
create function review_progress(round uuid) returns table (body_group text, state text, lines bigint)
language sql stable security definer set search_path = public, pg_temp as
$$
  select l.body_group, l.state, count(*) from review_line l
  where l.round_id = review_progress.round group by l.body_group, l.state
$$;

create function review_awaits(round uuid, day date) returns table (approver text, lines bigint)
language sql stable security definer set search_path = public, pg_temp as
$$
  select o.person, count(distinct l.id)
  from review_line l
  cross join lateral approvers_of(l.person, review_awaits.day) o
  where l.round_id = review_awaits.round and l.state = 'OPEN' and o.person <> l.person
    and not exists (
      select from review_decision d where d.line_id = l.id and (d.role = o.role or d.approver = o.person))
  group by o.person
$$;

create function reader_reviewed(line uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$
  select exists (
    select from review_decision d
    where d.line_id = reader_reviewed.line and d.approver = current_person())
$$;

alter table review_line enable row level security;
alter table review_decision enable row level security;

create policy readers on review_line for select using (
  person = current_person()
  or reader_has_role('it-administrator')
  or reader_has_role('auditor')
  or system_is_working()
  or reader_approves_for(person)
  or reader_reviewed(id));
create policy approvers_settle on review_line for update using (
  system_is_working() or reader_approves_for(person));

create policy readers on review_decision for select using (
  exists (select from review_line l where l.id = line_id));
create policy approvers_write on review_decision for insert with check (
  approver = current_person() and exists (
    select from approvers_of(person, reading_day()) o
    where o.role = review_decision.role and o.person = current_person()));

grant select, insert, update on review_round to ${appRole};
grant select, update (state) on review_line to ${appRole};
grant select, insert on review_decision to ${appRole};
