-- What may go wrong on a project, what it must agree on with others, and what was learnt.
create table project_risk (
    id             uuid primary key,
    project_id     uuid    not null references project,
    kind           text    not null check (kind in ('RISK', 'CONCERN')),
    title          text    not null check (length(trim(title)) between 1 and 200),
    description    text,
    probability    integer not null check (probability between 1 and 5),
    impact         integer not null check (impact between 1 and 5),
    action         text,
    owner          text    not null,
    owner_username text    not null,
    state          text    not null check (state in ('OPEN', 'OCCURRED', 'CLOSED')),
    noted_on       date    not null,
    version        bigint  not null
);
create index project_risk_of_project on project_risk (project_id);

create table project_interface (
    id             uuid primary key,
    project_id     uuid   not null references project,
    other_id       uuid   not null references project check (other_id <> project_id),
    description    text   not null check (length(trim(description)) between 1 and 2000),
    owner          text   not null,
    owner_username text   not null,
    state          text   not null check (state in ('OPEN', 'AGREED', 'CLOSED')),
    version        bigint not null
);
create index project_interface_of_project on project_interface (project_id);
create index project_interface_of_other on project_interface (other_id);

-- Danish stems, without accents, so that whoever types é or e finds the same.
create text search configuration danish_plain (copy = danish);
alter text search configuration danish_plain
    alter mapping for hword, hword_part, word with unaccent, danish_stem;

create table lesson (
    id              uuid primary key,
    project_id      uuid        not null references project,
    title           text        not null check (length(trim(title)) between 1 and 200),
    text            text        not null check (length(trim(text)) between 1 and 10000),
    written_by_name text        not null,
    written_at      timestamptz not null,
    version         bigint      not null,
    words           tsvector generated always as
        (setweight(to_tsvector('danish_plain', title), 'A') || to_tsvector('danish_plain', text)) stored
);
create index lesson_of_project on lesson (project_id);
create index lesson_words on lesson using gin (words);

grant select, insert, update on project_risk, project_interface, lesson to ${appRole};
