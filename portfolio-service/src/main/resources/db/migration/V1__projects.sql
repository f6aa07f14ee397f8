-- Projects, the time they are on the list, and their status notes.
create table project (
    id                    uuid primary key,
    level                 integer not null check (level in (1, 2)),
    programme             text,
    description           text    not null,
    paused_from           date,
    closed_from           date,
    mandate_id            uuid unique,
    decision_id           uuid,
    decision_item_id      uuid,
    decision_meeting_date date,
    version               bigint  not null
);

create table project_name (
    project_id uuid not null references project,
    valid_from date not null,
    name       text collate "da-x-icu" not null check (length(trim(name)) between 1 and 200),
    primary key (project_id, valid_from)
);

-- A project is on the list once at a time.
create table listing (
    project_id   uuid not null references project,
    position     integer not null,
    on_list_from date not null,
    left_on      date,
    added_reason text not null check (length(trim(added_reason)) between 1 and 300),
    left_reason  text,
    primary key (project_id, position),
    check (left_on > on_list_from),
    check ((left_on is null) = (left_reason is null)),
    exclude using gist (project_id with =, daterange(on_list_from, left_on) with &&)
);

create table project_role (
    project_id uuid not null references project,
    role       text not null check (role in ('OWNER', 'MANAGER', 'PROGRAMME_MANAGER', 'STEERING_GROUP_MEMBER')),
    person     text not null check (length(trim(person)) between 1 and 200),
    valid_from date not null,
    primary key (project_id, role, person, valid_from)
);

create table project_dependency (
    project_id uuid not null references project,
    waits_for  text not null check (length(trim(waits_for)) between 1 and 200),
    primary key (project_id, waits_for)
);

create table status_report (
    id          uuid primary key,
    project_id  uuid        not null references project,
    reported_on date        not null,
    text        text        not null check (length(trim(text)) between 1 and 4000),
    time        text        not null check (time in ('GREEN', 'YELLOW', 'RED', 'NONE')),
    economy     text        not null check (economy in ('GREEN', 'YELLOW', 'RED', 'NONE')),
    resources   text        not null check (resources in ('GREEN', 'YELLOW', 'RED', 'NONE')),
    benefits    text        not null check (benefits in ('GREEN', 'YELLOW', 'RED', 'NONE')),
    unique (project_id, reported_on)
);

grant select, insert, update on project to ${appRole};
grant select, insert on project_role, status_report to ${appRole};
grant select, insert, delete on project_name to ${appRole};
grant select, insert, update on listing to ${appRole};
grant select, insert, delete on project_dependency to ${appRole};
