-- Proposals chosen together to see what is left, and sent to a body as one item.
create table scenario (
    id           uuid primary key,
    name         text        not null check (length(trim(name)) between 1 and 200),
    note         text check (length(trim(note)) between 1 and 2000),
    year         integer     not null check (year between 2000 and 2100),
    state        text        not null check (state in ('DRAFT', 'SENT', 'ON_AGENDA', 'REFUSED', 'DECIDED')),
    meeting_date date,
    item_id      uuid,
    decision_id  uuid,
    created_by   text        not null,
    created_at   timestamptz not null,
    version      bigint      not null,
    check (state <> 'DECIDED' or decision_id is not null)
);
create index scenario_of_year on scenario (year, created_at);

-- The points of the item, in their order, and what became of each.
create table scenario_point (
    scenario_id   uuid    not null references scenario on delete cascade,
    position      integer not null check (position >= 0),
    allocation_id uuid    not null references allocation,
    outcome       text,
    status        text check (status in ('CARRIED_OUT', 'FAILED', 'NOT_NEEDED')),
    reason        text,
    primary key (scenario_id, position),
    -- Points change places one row after the other.
    unique (scenario_id, allocation_id) deferrable initially deferred
);

grant select, insert, update, delete on scenario to ${appRole};
grant select, insert, update, delete on scenario_point to ${appRole};
