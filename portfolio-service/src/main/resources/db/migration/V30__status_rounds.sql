-- Who is of the board's secretariat, as the directory tells.
alter table person add secretary boolean not null default false;

-- How often a programme tells how its parts fare; the list as a whole does in May and November.
create table status_rhythm (
    programme_id  uuid primary key references project,
    every_months  integer not null check (every_months between 1 and 12),
    first_month   date    not null check (extract(day from first_month) = 1),
    deadline_days integer not null check (deadline_days between 1 and 60),
    version       bigint  not null
);
grant select, insert, update on status_rhythm to ${appRole};

-- A round asks the projects on the list, or the parts of a programme; once for a month.
create table status_round (
    id                      uuid primary key,
    programme_id            uuid references project,
    month                   date        not null check (extract(day from month) = 1),
    deadline                date        not null,
    state                   text        not null check (state in ('OPEN', 'CLOSED', 'SUBMITTED', 'DECIDED')),
    opened_by               text        not null,
    opened_by_name          text        not null,
    opened_at               timestamptz not null,
    closed_at               timestamptz,
    submission_body         text,
    submission_state        text check (submission_state in ('SENT', 'ON_AGENDA', 'REFUSED')),
    submission_meeting_date date,
    submission_item_id      uuid,
    version                 bigint      not null,
    unique nulls not distinct (programme_id, month),
    check ((state = 'OPEN') = (closed_at is null)),
    check (state <> 'SUBMITTED' or submission_body is not null),
    check ((submission_body is null) = (submission_state is null))
);
grant select, insert, update on status_round to ${appRole};

-- A round goes one way; only what no meeting took, or one gave back, is closed once more.
create function status_round_goes_on() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (
            ('OPEN', 'OPEN'), ('OPEN', 'CLOSED'), ('CLOSED', 'CLOSED'), ('CLOSED', 'SUBMITTED'),
            ('SUBMITTED', 'SUBMITTED'), ('SUBMITTED', 'CLOSED'), ('SUBMITTED', 'DECIDED'),
            ('DECIDED', 'DECIDED'))
        or (old.programme_id, old.month) is distinct from (new.programme_id, new.month) then
        raise exception 'a status round cannot go from % to %', old.state, new.state using errcode = '23514';
    end if;
    return new;
end $$;
create trigger status_round_goes_on before update on status_round
    for each row execute function status_round_goes_on();

-- That the secretariat was told a round is due; told once.
create table status_round_due (
    id           uuid primary key,
    programme_id uuid references project,
    month        date        not null,
    told_at      timestamptz not null,
    unique nulls not distinct (programme_id, month)
);
grant select, insert on status_round_due to ${appRole};

-- Who was asked in a round; a project is asked in one open round at a time.
create table status_request (
    id               uuid primary key,
    round_id         uuid        not null references status_round,
    project_id       uuid        not null references project,
    manager          text,
    manager_name     text,
    asked_at         timestamptz not null,
    reminder         text        not null
        check (reminder in ('NONE', 'WEEK_BEFORE', 'DAY_BEFORE', 'LATE', 'WEEK_LATE')),
    reminded_at      timestamptz,
    closed           boolean     not null,
    version          bigint      not null,
    unique (round_id, project_id)
);
create unique index asked_in_one_open_round on status_request (project_id) where not closed;
grant select, insert, update on status_request to ${appRole};

create table status_round_decision (
    round_id     uuid    not null references status_round,
    position     integer not null,
    decision_id  uuid    not null,
    item_id      uuid    not null,
    body_code    text    not null,
    meeting_date date    not null,
    outcome      text    not null,
    primary key (round_id, position),
    unique (round_id, decision_id)
);
grant select, insert on status_round_decision to ${appRole};

-- What a body's decision on an open item says, as the meetings tell it.
create table status_round_wording (
    decision_id uuid primary key,
    round_id    uuid not null references status_round,
    text        text not null
);
grant select, insert, update on status_round_wording to ${appRole};

-- What a body answered about one project.
create table status_pointer (
    id          uuid primary key,
    round_id    uuid not null references status_round,
    project_id  uuid not null references project,
    decision_id uuid not null,
    body_code   text not null,
    decided_on  date not null,
    outcome     text,
    text        text,
    unique (decision_id, project_id),
    check (outcome is not null or text is not null)
);
create index status_pointer_of_project on status_pointer (project_id);
grant select, insert on status_pointer to ${appRole};

-- What a project was to cost; kept from the first note that said so, and never changed.
create table cost_baseline (
    project_id uuid primary key references project,
    cost       bigint      not null check (cost >= 0),
    kept_at    timestamptz not null
);
grant select, insert on cost_baseline to ${appRole};

-- The notes there are were handed in when there were neither rounds nor rules.
alter table status_report
    drop constraint status_report_project_id_reported_on_key,
    alter reported_on drop not null,
    alter text drop not null,
    add round_id            uuid references status_round,
    add state               text not null default 'SIGNED'
        check (state in ('DRAFT', 'HANDED_IN', 'RETURNED', 'SIGNED', 'UNSIGNED')),
    add follows_plan        text check (follows_plan in ('YES', 'PARTLY', 'NO')),
    add concerns            text,
    add effects             text,
    add resource_challenges text,
    add consultant_spending bigint check (consultant_spending >= 0),
    add purchases           text,
    add economy_text        text,
    add baseline_cost       bigint check (baseline_cost >= 0),
    add expected_cost       bigint check (expected_cost >= 0),
    add staffed_percent     integer check (staffed_percent between 0 and 1000),
    add benefits_percent    integer check (benefits_percent between 0 and 1000),
    add next_milestones     text,
    add nothing_new         boolean not null default false,
    add time_rule text,      add time_reason text,      add time_measure bigint,      add time_override text,      add time_motive text,
    add economy_rule text,   add economy_reason text,   add economy_measure bigint,   add economy_override text,   add economy_motive text,
    add resources_rule text, add resources_reason text, add resources_measure bigint, add resources_override text, add resources_motive text,
    add benefits_rule text,  add benefits_reason text,  add benefits_measure bigint,  add benefits_override text,  add benefits_motive text,
    add written_by          text,
    add written_by_name     text,
    add handed_in_by        text,
    add handed_in_by_name   text,
    add handed_in_at        timestamptz,
    add signed_by           text,
    add signed_by_name      text,
    add signed_at           timestamptz,
    add return_comment      text,
    add returned_by_name    text,
    add changed_at          timestamptz not null default now(),
    add version             bigint not null default 0;
update status_report set time_rule = time, time_reason = 'CARRIED_OVER', economy_rule = economy,
    economy_reason = 'CARRIED_OVER', resources_rule = resources, resources_reason = 'CARRIED_OVER',
    benefits_rule = benefits, benefits_reason = 'CARRIED_OVER';
alter table status_report
    alter state drop default, alter nothing_new drop default, alter changed_at drop default, alter version drop default,
    alter time_rule set not null, alter time_reason set not null,
    alter economy_rule set not null, alter economy_reason set not null,
    alter resources_rule set not null, alter resources_reason set not null,
    alter benefits_rule set not null, alter benefits_reason set not null,
    add check (state in ('DRAFT', 'RETURNED') or reported_on is not null),
    add check (state in ('DRAFT', 'RETURNED') or nothing_new or text is not null),
    add check (state <> 'RETURNED' or length(trim(return_comment)) > 0),
    -- Who overrides a rule says why.
    add check (state in ('DRAFT', 'RETURNED') or (
        (time_override is null or length(trim(coalesce(time_motive, ''))) > 0)
        and (economy_override is null or length(trim(coalesce(economy_motive, ''))) > 0)
        and (resources_override is null or length(trim(coalesce(resources_motive, ''))) > 0)
        and (benefits_override is null or length(trim(coalesce(benefits_motive, ''))) > 0)));
create unique index one_unfinished_note on status_report (project_id) where state in ('DRAFT', 'HANDED_IN', 'RETURNED');
create index status_report_of_round on status_report (round_id);
create index status_report_by_change on status_report (changed_at);

-- What is signed, or was closed unsigned with its round, is never changed; and no note comes into
-- a round that is closed. The share lock lets a round be closed only before or after.
create function status_report_is_kept() returns trigger language plpgsql as $$
declare
    round_state text;
begin
    if tg_op <> 'INSERT' and old.state in ('SIGNED', 'UNSIGNED') then
        raise exception 'a signed status note cannot change' using errcode = '23514';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.round_id is not null and new.state <> 'UNSIGNED' then
        select state into round_state from status_round where id = new.round_id for share;
        if round_state <> 'OPEN' then
            raise exception 'the status round is closed' using errcode = '23514';
        end if;
    end if;
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger status_report_is_kept before insert or update or delete on status_report
    for each row execute function status_report_is_kept();

create function keeps_status_of(wanted uuid) returns boolean language sql stable
    return exists (select from person where username = current_person() and secretary)
        or exists (select from project p
                   join project_role r on r.project_id = p.id or r.project_id = p.parent_id
                   where p.id = wanted and r.username = current_person());

-- When a round closes, what was handed in stands unsigned, and what was not is kept for the next
-- round; also what the one who closes it may not read.
create function status_round_settles_notes() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
begin
    update status_report set state = 'UNSIGNED', version = version + 1
    where round_id = new.id and state = 'HANDED_IN';
    update status_report set round_id = null, version = version + 1
    where round_id = new.id and state in ('DRAFT', 'RETURNED');
    return null;
end $$;
create trigger status_round_settles_notes after update on status_round
    for each row when (old.state = 'OPEN' and new.state = 'CLOSED')
    execute function status_round_settles_notes();

-- A draft is for those who work with the project and for the secretariat.
alter table status_report enable row level security;
create policy draft_is_its_projects on status_report
    using (state not in ('DRAFT', 'RETURNED') or system_is_working() or written_by = current_person()
           or keeps_status_of(project_id));

grant update on status_report to ${appRole};
