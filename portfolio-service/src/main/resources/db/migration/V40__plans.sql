-- When projects mean to be where, and what they wait for.
create function within_reason(day date) returns boolean language sql immutable
    return day is null or day between date '1990-01-01' and date '2100-12-31';

create table project_plan (
    project_id uuid primary key references project,
    starts_on  date check (within_reason(starts_on)),
    ends_on    date check (within_reason(ends_on)),
    changed_at timestamptz not null,
    version    bigint      not null,
    check (ends_on >= starts_on)
);

create table milestone (
    id         uuid primary key,
    project_id uuid        not null references project,
    name       text        not null check (length(trim(name)) between 1 and 200),
    baseline   date check (within_reason(baseline)),
    forecast   date        not null check (within_reason(forecast)),
    done_on    date check (within_reason(done_on)),
    removed    boolean     not null default false,
    changed_at timestamptz not null,
    version    bigint      not null,
    unique (id, project_id)
);
create index milestone_of_project on milestone (project_id);
create index milestone_by_change on milestone (changed_at);

-- The baseline as it was set and moved, each time with the reason; nothing of it is ever rewritten.
create table milestone_baseline (
    milestone_id uuid        not null references milestone,
    position     integer     not null,
    day          date        not null check (within_reason(day)),
    reason       text        not null check (length(trim(reason)) between 1 and 500),
    set_by       text        not null,
    set_at       timestamptz not null,
    primary key (milestone_id, position)
);

-- A project or one of its milestones waits for another project, for a milestone, or for something
-- outside that only a word names.
create table dependency (
    id                   uuid primary key,
    project_id           uuid        not null references project,
    milestone_id         uuid,
    awaited_project_id   uuid references project,
    awaited_milestone_id uuid,
    awaited_outside      text check (length(trim(awaited_outside)) between 1 and 200),
    expected_on          date check (within_reason(expected_on)),
    lead_days            integer check (lead_days between 0 and 3650),
    removed              boolean     not null default false,
    changed_at           timestamptz not null,
    version              bigint      not null,
    foreign key (milestone_id, project_id) references milestone (id, project_id),
    foreign key (awaited_milestone_id, awaited_project_id) references milestone (id, project_id),
    check ((awaited_project_id is null) <> (awaited_outside is null)),
    check (awaited_milestone_id is null or awaited_project_id is not null),
    check (expected_on is null or awaited_outside is not null),
    constraint waits_for_something_else check (
        awaited_project_id is null or awaited_project_id <> project_id
        or milestone_id is not null and awaited_milestone_id is not null
            and milestone_id <> awaited_milestone_id)
);
create unique index dependency_once on dependency
    (project_id, milestone_id, awaited_project_id, awaited_milestone_id, lower(awaited_outside))
    nulls not distinct where not removed;
create index dependency_on_project on dependency (awaited_project_id);
create index dependency_by_change on dependency (changed_at);

create function plan_has_changed() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger plan_has_changed before insert or update on project_plan
    for each row execute function plan_has_changed();
create trigger plan_has_changed before insert or update on milestone
    for each row execute function plan_has_changed();
create trigger plan_has_changed before insert or update on dependency
    for each row execute function plan_has_changed();

-- What projects waited for was only words; those that name a project become a wait for it.
insert into dependency (id, project_id, awaited_project_id, awaited_outside, version)
select gen_random_uuid(), words.project_id, named.id,
       case when named.id is null then words.waits_for end, 0
from project_dependency words
left join lateral (
    select n.project_id as id from project_name n
    where lower(n.name) = lower(words.waits_for) and n.project_id <> words.project_id
    order by n.valid_from desc limit 1) named on true
on conflict do nothing;
drop table project_dependency;

grant select, insert, update on project_plan, milestone, dependency to ${appRole};
grant select, insert on milestone_baseline to ${appRole};
