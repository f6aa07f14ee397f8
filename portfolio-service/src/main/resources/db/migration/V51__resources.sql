-- What projects draw from the centres, week by week; what the centres can give; what they are told.
create table activity (
    id         uuid primary key,
    project_id uuid        not null references project,
    name       text        not null check (length(trim(name)) between 1 and 200),
    starts_on  date        not null,
    ends_on    date        not null check (ends_on >= starts_on),
    changed_at timestamptz not null,
    version    bigint      not null
);
create unique index activity_once on activity (project_id, lower(name), starts_on);
create index activity_by_start on activity (starts_on);
create index activity_by_change on activity (changed_at);

create table resource_draw (
    id          uuid primary key,
    activity_id uuid not null references activity on delete cascade,
    unit        text not null references centre,
    kind        text not null check (kind in ('OPERATIONS', 'PROJECT_MANAGEMENT', 'STEERING_GROUP')),
    username    text references person
);
-- The same draw twice would count the same people twice.
create unique index draw_once on resource_draw (activity_id, unit, kind, coalesce(username, ''));
create index draw_of_unit on resource_draw (unit);
create index draw_of_person on resource_draw (username);

-- Weeks begin on their Monday; week 53 is there in the years that have it.
create table draw_week (
    draw_id    uuid          not null references resource_draw on delete cascade,
    week_start date          not null check (extract(isodow from week_start) = 1),
    hours      numeric(7, 2) not null check (hours > 0),
    primary key (draw_id, week_start)
);
create index draw_week_by_week on draw_week (week_start);

-- A full-time week is 37 hours: nobody can promise more than the people a centre has.
create table capacity (
    id         uuid primary key,
    unit       text          not null references centre,
    valid_from date          not null,
    staff      numeric(7, 2) not null check (staff > 0),
    hours      numeric(8, 2) not null check (hours >= 0),
    version    bigint        not null,
    unique (unit, valid_from),
    check (hours <= staff * 37)
);

-- A centre is told of an activity once, and once more for each time it has moved since.
create table centre_notice (
    id           uuid primary key,
    activity_id  uuid        references activity on delete set null,
    project_id   uuid        not null references project,
    activity     text        not null,
    unit         text        not null references centre,
    number       integer     not null check (number >= 1),
    manager      text        not null references person,
    starts_on    date        not null,
    moved_from   date,
    short_notice boolean     not null,
    sent_at      timestamptz not null,
    unique (activity_id, unit, number),
    check ((number = 1) = (moved_from is null)),
    check (moved_from <> starts_on)
);
create index centre_notice_of_project on centre_notice (project_id);

grant select, insert, update, delete on activity, resource_draw, draw_week, capacity to ${appRole};
grant select, insert on centre_notice to ${appRole};
