-- Each transaction also carries the reader's roles and the day. Unset means nobody.
create function reader_has_role(role text) returns boolean language sql stable as
$$ select role = any (string_to_array(coalesce(current_setting('direktion.roles', true), ''), ',')) $$;

create function reading_day() returns date language sql stable as
$$ select nullif(current_setting('direktion.today', true), '')::date $$;

-- Access is granted by the centre manager of BYC together with the director of the applicant's area.
create function approvers_of(applicant text, day date) returns table (role text, person text)
language sql stable as
$$
  select 'CENTRE_MANAGER_BYC', p.person
  from held_position p
  where p.kind = 'CENTRE_MANAGER' and p.unit = 'BYC' and day between p.starts and coalesce(p.ends, 'infinity')
  union all
  select 'AREA_DIRECTOR', p.person
  from held_position main
  join unit u on u.code = main.unit
  join held_position p on p.area = u.area and day between p.starts and coalesce(p.ends, 'infinity')
  where main.person = applicant and main.main and day between main.starts and coalesce(main.ends, 'infinity')
$$;

create table application (
  id uuid primary key,
  applicant text not null references person,
  body_group text not null check (body_group in (
    'BOARD', 'BOARD_INTERNAL', 'FINANCE_AND_COUNCIL', 'STANDING_COMMITTEES', 'MANAGEMENT', 'EXTERNAL')),
  scope text not null check (scope in ('OPEN', 'OPEN_AND_CLOSED')),
  work_need text not null check (length(btrim(work_need)) >= 20),
  why_website_insufficient text not null check (length(btrim(why_website_insufficient)) >= 20),
  valid_to date,
  state text not null check (state in ('PENDING', 'APPROVED', 'REFUSED', 'RETURNED', 'WITHDRAWN')),
  round int not null default 1 check (round > 0),
  created_at timestamptz not null,
  version bigint not null default 0,
  unique (id, applicant)
);

create index application_by_applicant on application (applicant, created_at);

-- A decision carries the applicant, so that the table itself can refuse one's own application.
create table application_decision (
  id uuid primary key,
  application_id uuid not null,
  applicant text not null,
  round int not null,
  role text not null check (role in ('CENTRE_MANAGER_BYC', 'AREA_DIRECTOR')),
  approver text not null references person,
  decision text not null check (decision in ('APPROVED', 'REFUSED', 'RETURNED')),
  reason text,
  decided_at timestamptz not null,
  foreign key (application_id, applicant) references application (id, applicant),
  constraint never_ones_own_application check (approver <> applicant),
  constraint one_decision_in_each_role unique (application_id, round, role),
  constraint one_decision_by_each_person unique (application_id, round, approver),
  check (decision = 'APPROVED' or btrim(reason) <> '')
);

create table reading_grant (
  id uuid primary key,
  application_id uuid not null unique references application,
  person text not null references person,
  body_group text not null,
  scope text not null,
  position_id uuid not null references held_position,
  valid_from date not null,
  valid_to date,
  revoked_at timestamptz,
  revoked_by text references person,
  revocation_reason text,
  version bigint not null default 0,
  check (valid_to is null or valid_to >= valid_from),
  check (num_nonnulls(revoked_at, revoked_by, revocation_reason) in (0, 3))
);

create index reading_grant_by_person on reading_grant (person);

create function refuse_change() returns trigger language plpgsql as
$$
begin
  raise exception '% rows of % are final', tg_op, tg_table_name using errcode = 'check_violation';
end
$$;

create trigger decisions_are_final before update or delete on application_decision
  for each row execute function refuse_change();
create trigger decisions_are_not_truncated before truncate on application_decision
  for each statement execute function refuse_change();
create trigger applications_are_not_deleted before delete on application
  for each row execute function refuse_change();
create trigger grants_are_not_deleted before delete on reading_grant
  for each row execute function refuse_change();

-- Security definer: a constraint must see every row, whoever is reading.
create function has_two_approvals(application uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$
  select count(distinct d.approver) = 2 and count(distinct d.role) = 2
  from application_decision d
  join application a on a.id = d.application_id and a.round = d.round
  where d.application_id = has_two_approvals.application and d.decision = 'APPROVED'
$$;

create function check_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  perform 1 from application a
  where a.id = new.application_id and a.state = 'PENDING' and a.round = new.round;
  if not found then
    raise exception 'only a pending application can be decided' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger only_pending_applications_are_decided before insert on application_decision
  for each row execute function check_decision();

create function check_application() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'PENDING' or new.round <> 1 then
      raise exception 'an application begins pending' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.applicant <> old.applicant or new.created_at <> old.created_at or new.body_group <> old.body_group then
    raise exception 'an application keeps its applicant, body group and time' using errcode = 'check_violation';
  end if;
  if old.state in ('APPROVED', 'REFUSED', 'WITHDRAWN') then
    raise exception 'a decided application does not change' using errcode = 'check_violation';
  end if;
  if (new.work_need, new.why_website_insufficient, new.scope, coalesce(new.valid_to, 'infinity'))
      <> (old.work_need, old.why_website_insufficient, old.scope, coalesce(old.valid_to, 'infinity'))
      and (old.state <> 'RETURNED' or new.round <> old.round + 1) then
    raise exception 'only a returned application is written anew, for a new round' using errcode = 'check_violation';
  end if;
  if new.state = 'APPROVED' and not has_two_approvals(new.id) then
    raise exception 'two people must approve' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger applications_follow_their_course before insert or update on application
  for each row execute function check_application();

create function check_grant() returns trigger
language plpgsql security definer set search_path = public, pg_temp as
$$
begin
  if tg_op = 'UPDATE' then
    if (new.application_id, new.person, new.body_group, new.scope, new.position_id, new.valid_from,
          coalesce(new.valid_to, 'infinity'))
        <> (old.application_id, old.person, old.body_group, old.scope, old.position_id, old.valid_from,
          coalesce(old.valid_to, 'infinity')) then
      raise exception 'a grant can only be revoked' using errcode = 'check_violation';
    end if;
    if old.revoked_at is not null then
      raise exception 'a revoked grant does not change' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  perform 1 from application a
  where a.id = new.application_id and a.applicant = new.person and a.body_group = new.body_group
    and a.scope = new.scope and a.valid_to is not distinct from new.valid_to;
  if not found then
    raise exception 'a grant gives what was applied for' using errcode = 'check_violation';
  end if;
  if not has_two_approvals(new.application_id) then
    raise exception 'a grant needs two approvals by two people' using errcode = 'check_violation';
  end if;
  perform 1 from held_position p where p.id = new.position_id and p.person = new.person;
  if not found then
    raise exception 'a grant is given for a position its person holds' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger grants_rest_on_two_approvals before insert or update on reading_grant
  for each row execute function check_grant();

-- Why somebody needs access, and why it was refused, is read by the applicant, the approvers,
-- the IT administrator and the auditor.
create function reader_decided(application uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as
$$
  select exists (
    select from application_decision d
    where d.application_id = reader_decided.application and d.approver = current_person())
$$;

create function reader_approves_for(applicant text) returns boolean language sql stable as
$$
  select exists (
    select from approvers_of(reader_approves_for.applicant, reading_day()) a where a.person = current_person())
$$;

alter table application enable row level security;
alter table application_decision enable row level security;

create policy readers on application for select using (
  applicant = current_person()
  or reader_has_role('it-administrator')
  or reader_has_role('auditor')
  or system_is_working()
  or reader_approves_for(applicant)
  or reader_decided(id));
create policy applicants_write on application for insert with check (applicant = current_person());
create policy those_involved_change on application for update using (
  applicant = current_person() or reader_approves_for(applicant));

create policy readers on application_decision for select using (
  exists (select from application a where a.id = application_id));
create policy approvers_write on application_decision for insert with check (
  approver = current_person() and reader_approves_for(applicant));

grant select, insert, update on application, reading_grant to ${appRole};
grant select, insert on application_decision to ${appRole};
