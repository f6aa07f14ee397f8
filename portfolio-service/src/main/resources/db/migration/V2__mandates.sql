-- Mandates: a draft is its author's own; nobody else learns that it exists.
create table mandate (
    id                      uuid primary key,
    author                  text        not null,
    author_name             text        not null,
    title                   text        not null check (length(trim(title)) between 1 and 200),
    purpose                 text,
    background              text,
    goals                   text,
    scope                   text,
    owner                   text,
    manager                 text,
    start_date              date,
    end_date                date,
    economy                 text,
    risks                   text,
    state                   text        not null check (state in
        ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'RETURNED', 'POSTPONED')),
    submission_state        text check (submission_state in ('SENT', 'ON_AGENDA', 'REFUSED')),
    submission_meeting_date date,
    submission_item_id      uuid,
    project_id              uuid unique references project,
    created_at              timestamptz not null,
    version                 bigint      not null,
    check ((state = 'APPROVED') = (project_id is not null))
);
create index mandate_of_author on mandate (author);

create table mandate_steering_group (
    mandate_id uuid    not null references mandate,
    position   integer not null,
    name       text    not null,
    primary key (mandate_id, position)
);

create table mandate_resource (
    mandate_id uuid    not null references mandate,
    position   integer not null,
    unit       text    not null,
    hours      integer not null check (hours > 0),
    primary key (mandate_id, position)
);

create table mandate_decision (
    mandate_id   uuid    not null references mandate,
    position     integer not null,
    decision_id  uuid    not null,
    item_id      uuid    not null,
    meeting_date date    not null,
    outcome      text    not null,
    primary key (mandate_id, position)
);

create function mandate_is_visible(wanted uuid) returns boolean language sql stable
    return exists (select from mandate where id = wanted);

alter table mandate enable row level security;
create policy draft_is_its_authors on mandate
    using (state <> 'DRAFT' or author = current_person() or system_is_working());

alter table mandate_steering_group enable row level security;
create policy as_the_mandate on mandate_steering_group using (mandate_is_visible(mandate_id));
alter table mandate_resource enable row level security;
create policy as_the_mandate on mandate_resource using (mandate_is_visible(mandate_id));
alter table mandate_decision enable row level security;
create policy as_the_mandate on mandate_decision using (mandate_is_visible(mandate_id));

grant select, insert, update on mandate to ${appRole};
grant select, insert, update, delete on mandate_steering_group, mandate_resource to ${appRole};
grant select, insert on mandate_decision to ${appRole};
