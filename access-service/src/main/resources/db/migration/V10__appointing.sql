-- People come, change and leave; units lie within units; positions are given by two people, never by one.
alter table person drop constraint person_username_check;
alter table person add constraint person_username_check check (
  username ~ '^[a-zæøå0-9][a-zæøå0-9._@-]*$' and username not like 'service-account-%');
alter table person add column external_id text unique check (btrim(external_id) <> '');
alter table person add column left_after date;
alter table person add column created_at timestamptz not null default now();
alter table person add column changed_at timestamptz not null default now();
alter table person add column version bigint not null default 0;

alter table area add column version bigint not null default 0;

alter table unit add column parent text references unit;
alter table unit add column external_id text unique check (btrim(external_id) <> '');
alter table unit add column created_at timestamptz not null default now();
alter table unit add column changed_at timestamptz not null default now();
alter table unit add column version bigint not null default 0;
alter table unit add constraint unit_code_check check (code ~ '^[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]*$');

create function check_unit() returns trigger language plpgsql as
$$
begin
  if exists (
      with recursive above (code) as (
        select new.parent
        union
        select u.parent from unit u join above on u.code = above.code)
      select from above where code = new.code) then
    raise exception 'a unit cannot lie within itself' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger units_do_not_lie_within_themselves before insert or update on unit
  for each row when (new.parent is not null) execute function check_unit();

-- A position that was to begin when its holder left never begins: it ends the day before its first.
alter table held_position drop constraint held_position_check;
alter table held_position add constraint ends_after_it_began check (ends is null or ends >= starts - 1);
alter table held_position drop constraint one_main_position;
alter table held_position drop constraint one_manager_of_a_centre;
alter table held_position drop constraint one_director_of_an_area;
alter table held_position drop constraint one_holder;
alter table held_position
  add constraint one_main_position exclude using gist (person with =, daterange(starts, ends + 1) with &&)
    where (main),
  add constraint one_manager_of_a_centre exclude using gist (unit with =, daterange(starts, ends + 1) with &&)
    where (kind = 'CENTRE_MANAGER'),
  add constraint one_director_of_an_area exclude using gist (area with =, daterange(starts, ends + 1) with &&)
    where (area is not null),
  add constraint one_holder exclude using gist (kind with =, daterange(starts, ends + 1) with &&)
    where (kind in ('CHIEF_EXECUTIVE', 'AGENDA_IT_OFFICER', 'MAYOR', 'CHIEF_LEGAL_OFFICER',
      'HEAD_OF_COMMUNICATIONS', 'CHIEF_CONSULTANT', 'BUDGET_MANAGER', 'HEAD_OF_DEVELOPMENT_UNIT',
      'HEAD_OF_DEVELOPMENT', 'HEAD_OF_HR'));

create table appointment (
  id uuid primary key,
  person text not null references person,
  kind text not null,
  title text not null check (btrim(title) <> ''),
  unit text not null references unit,
  area text references area,
  main boolean not null,
  starts date not null,
  ends date,
  proposed_by text not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
  decided_by text,
  decided_at timestamptz,
  reason text check (btrim(reason) <> ''),
  position_id uuid unique references held_position,
  version bigint not null default 0,
  check (ends is null or ends >= starts),
  check ((kind in ('CHIEF_EXECUTIVE', 'DIRECTOR')) = (area is not null)),
  check ((state = 'PROPOSED') = (decided_at is null)),
  check ((state = 'CONFIRMED') = (position_id is not null)),
  check ((state = 'REFUSED') = (reason is not null)),
  constraint confirmed_by_a_second_person check (
    state <> 'CONFIRMED' or kind = 'STAFF'
    or coalesce(decided_by <> proposed_by and decided_by <> person, false))
);

create unique index one_open_proposal on appointment (person, kind, unit, starts) where (state = 'PROPOSED');
create index appointment_by_state on appointment (state, proposed_at);

create function check_appointment() returns trigger language plpgsql as
$$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then
      raise exception 'an appointment begins as a proposal' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.state <> 'PROPOSED' then
    raise exception 'a decided appointment does not change' using errcode = 'check_violation';
  end if;
  if (new.person, new.kind, new.title, new.unit, coalesce(new.area, ''), new.main, new.starts,
        coalesce(new.ends, 'infinity'), new.proposed_by, new.proposed_at)
      <> (old.person, old.kind, old.title, old.unit, coalesce(old.area, ''), old.main, old.starts,
        coalesce(old.ends, 'infinity'), old.proposed_by, old.proposed_at) then
    raise exception 'a proposal is decided as it was made' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger appointments_follow_their_course before insert or update on appointment
  for each row execute function check_appointment();
create trigger appointments_are_not_deleted before delete on appointment
  for each row execute function refuse_change();
create trigger appointments_are_not_truncated before truncate on appointment
  for each statement execute function refuse_change();

-- A position carries rights: one appears only by a confirmed appointment, or as the system fills an empty directory.
create function check_new_position() returns trigger language plpgsql as
$$
begin
  if not system_is_working() and not exists (
      select from appointment a
      where a.position_id = new.id and a.state = 'CONFIRMED' and a.person = new.person and a.kind = new.kind
        and a.unit = new.unit and a.area is not distinct from new.area and new.starts >= a.starts) then
    raise exception 'a position is given by appointment' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create constraint trigger positions_are_given_by_appointment after insert on held_position
  deferrable initially deferred for each row execute function check_new_position();

create function check_position() returns trigger language plpgsql as
$$
begin
  if (new.id, new.person, new.kind, new.unit, coalesce(new.area, ''), new.main, new.starts)
        <> (old.id, old.person, old.kind, old.unit, coalesce(old.area, ''), old.main, old.starts)
      or coalesce(new.ends, 'infinity') > coalesce(old.ends, 'infinity') then
    raise exception 'a position can only be ended' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger positions_are_only_ended before update on held_position
  for each row execute function check_position();

-- Who decides while an approver is away.
create table deputyship (
  id uuid primary key,
  person text not null references person,
  deputy text not null references person,
  starts date not null,
  ends date not null,
  named_at timestamptz not null,
  version bigint not null default 0,
  check (deputy <> person),
  check (ends >= starts - 1),
  constraint one_deputy_at_a_time exclude using gist (person with =, daterange(starts, ends + 1) with &&)
);

-- A deputy never decides on their own application: then it is the one who is away who does.
create or replace function approvers_of(applicant text, day date) returns table (role text, person text)
language sql stable as
$$
  select office.role, coalesce(d.deputy, office.person)
  from (
    select 'CENTRE_MANAGER_BYC' as role, p.person
    from held_position p
    where p.kind = 'CENTRE_MANAGER' and p.unit = 'BYC' and day between p.starts and coalesce(p.ends, 'infinity')
    union all
    select 'AREA_DIRECTOR', p.person
    from held_position main
    join unit u on u.code = main.unit
    join held_position p on p.area = u.area and day between p.starts and coalesce(p.ends, 'infinity')
    where main.person = applicant and main.main and day between main.starts and coalesce(main.ends, 'infinity')
  ) office
  left join deputyship d on d.person = office.person and day between d.starts and d.ends
    and d.deputy <> applicant
    and exists (
      select from held_position h
      where h.person = d.deputy and day between h.starts and coalesce(h.ends, 'infinity'))
$$;

grant update on area, unit, person to ${appRole};
grant select, insert, update on appointment, deputyship to ${appRole};
