-- What a project's life is made of, each with the day from which it holds: where on the list it
-- stands, the phases of the project model, and the times it rests.
create table project_place (
    project_id uuid    not null references project,
    valid_from date    not null,
    level      integer not null check (level in (1, 2)),
    parent_id  uuid references project check (parent_id <> project_id),
    primary key (project_id, valid_from)
);
insert into project_place
select p.id, (select min(l.on_list_from) from listing l where l.project_id = p.id), p.level, p.parent_id
from project p;

create table project_phase (
    project_id      uuid not null references project,
    phase           text not null check (phase in ('IDEA', 'ANALYSIS', 'PLANNING', 'EXECUTION', 'REALISATION', 'CLOSED')),
    entered_on      date not null,
    note            text check (length(trim(note)) between 1 and 2000),
    decided_item_id uuid,
    decided_on      date,
    primary key (project_id, phase)
);
insert into project_phase (project_id, phase, entered_on)
select p.id, case when p.mandate_id is null then 'EXECUTION' else 'PLANNING' end,
       (select min(l.on_list_from) from listing l where l.project_id = p.id)
from project p;
insert into project_phase (project_id, phase, entered_on)
select id, 'CLOSED', closed_from from project where closed_from is not null;

-- The phases that only a decision lets the project into.
create table project_decision_gate (
    project_id uuid not null references project,
    phase      text not null check (phase in ('ANALYSIS', 'PLANNING', 'EXECUTION', 'REALISATION', 'CLOSED')),
    primary key (project_id, phase)
);
insert into project_decision_gate
select p.id, gate.phase from project p cross join (values ('EXECUTION'), ('CLOSED')) as gate (phase)
where p.level = 1;

-- A project rests once at a time.
create table project_pause (
    project_id   uuid    not null references project,
    position     integer not null,
    paused_from  date    not null,
    paused_until date check (paused_until > paused_from),
    reason       text    not null check (length(trim(reason)) between 1 and 500),
    primary key (project_id, position),
    exclude using gist (project_id with =, daterange(paused_from, paused_until) with &&)
        deferrable initially deferred
);
insert into project_pause
select id, 0, paused_from, null, 'Sat på pause' from project where paused_from is not null;
alter table project drop column paused_from;

-- Programmes hold sub-programmes and projects, sub-programmes hold projects, projects hold nothing;
-- so nothing can come to lie below itself.
create function rank_of_kind(kind text) returns integer language sql immutable
    return case kind when 'PROGRAMME' then 0 when 'SUB_PROGRAMME' then 1 else 2 end;

create function project_fits_its_programme() returns trigger language plpgsql as $$
declare
    above text;
begin
    if new.parent_id is not null then
        select kind into above from project where id = new.parent_id for share;
        if rank_of_kind(above) >= rank_of_kind(new.kind) then
            raise exception 'a % cannot hold a %', above, new.kind using errcode = '23514';
        end if;
    end if;
    if tg_op = 'UPDATE' and exists (select from project part
               where part.parent_id = new.id and rank_of_kind(part.kind) <= rank_of_kind(new.kind)) then
        raise exception 'a % cannot hold what it holds', new.kind using errcode = '23514';
    end if;
    return new;
end $$;
create trigger project_fits_its_programme before insert or update of kind, parent_id on project
    for each row execute function project_fits_its_programme();

-- A gate on its way to a decision; one at a time for each project.
create table gate_submission (
    id               uuid primary key,
    project_id       uuid        not null references project,
    phase            text        not null check (phase in ('ANALYSIS', 'PLANNING', 'EXECUTION', 'REALISATION', 'CLOSED')),
    justification    text        not null check (length(trim(justification)) between 1 and 4000),
    body_code        text        not null check (length(trim(body_code)) between 1 and 20),
    state            text        not null check (state in ('SENT', 'ON_AGENDA', 'POSTPONED', 'REFUSED', 'RETURNED', 'REJECTED', 'PASSED')),
    submitted_by     text        not null,
    submitted_at     timestamptz not null,
    meeting_date     date,
    item_id          uuid,
    version          bigint      not null
);
create unique index one_gate_at_a_time on gate_submission (project_id)
    where state in ('SENT', 'ON_AGENDA', 'POSTPONED');

-- People are listed as Danes sort their names.
alter table project_role alter person type text collate "da-x-icu";

grant select, insert, update, delete on project_place, project_phase, project_pause to ${appRole};
grant select, insert, delete on project_decision_gate to ${appRole};
grant select, insert, update on gate_submission to ${appRole};
