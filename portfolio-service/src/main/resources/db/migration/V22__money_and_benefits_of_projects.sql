-- What budget-service tells of projects; it knows a project by its id and may speak of one before
-- anything else here does, so nothing refers to the project itself.
create table project_allocation (
    allocation_id uuid primary key,
    project_id    uuid        not null,
    number        integer     not null,
    year          integer     not null,
    last_year     integer check (last_year >= year),
    pool_id       uuid        not null,
    pool          text        not null,
    purpose       text        not null,
    amount        bigint      not null,
    state         text        not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    told_at       timestamptz not null
);
create index project_allocation_of_project on project_allocation (project_id);

create table project_posting (
    posting_id uuid primary key,
    project_id uuid        not null,
    booked_on  date        not null,
    text       text        not null,
    amount     bigint      not null,
    told_at    timestamptz not null
);
create index project_posting_of_project on project_posting (project_id, booked_on);

create table project_benefit (
    benefit_id uuid        not null,
    year       integer     not null,
    project_id uuid        not null,
    name       text        not null,
    state      text        not null,
    promised   bigint      not null,
    realised   bigint      not null,
    told_at    timestamptz not null,
    primary key (benefit_id, year)
);
create index project_benefit_of_project on project_benefit (project_id);

-- What the mandate expected, as it was when the project began.
create table project_expected_benefit (
    project_id    uuid    not null references project,
    position      integer not null,
    change        text    not null,
    yearly_amount bigint,
    certainty     text    not null check (certainty in ('CALCULATED', 'ESTIMATED')),
    primary key (project_id, position)
);

grant select, insert, update, delete on project_allocation, project_posting, project_benefit to ${appRole};
grant select, insert on project_expected_benefit to ${appRole};
