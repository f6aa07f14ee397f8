-- The board's pools and the ledger of what is set aside of them.
create table pool (
    id       uuid primary key,
    code     text    not null check (code ~ '^[A-ZÆØÅ]{2,20}$'),
    name     text    not null check (length(trim(name)) between 1 and 200),
    year     integer not null check (year between 2000 and 2100),
    amount   bigint  not null check (amount between 0 and 100000000000),
    position integer not null check (position > 0),
    unique (code, year),
    unique (year, position)
);

create table allocation_number (
    year integer primary key,
    last integer not null check (last > 0)
);

create table allocation (
    id                      uuid primary key,
    number                  integer     not null check (number > 0),
    pool_id                 uuid        not null references pool,
    year                    integer     not null,
    purpose                 text        not null check (length(trim(purpose)) between 1 and 300),
    amount                  bigint      not null check (amount between 1 and 100000000000),
    recurrence              text        not null check (recurrence in ('ONE_OFF', 'YEARLY', 'YEARLY_OPEN_ENDED')),
    years                   integer check (years between 2 and 20),
    state                   text        not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    submission_state        text check (submission_state in ('SENT', 'ON_AGENDA', 'REFUSED')),
    submission_meeting_date date,
    submission_item_id      uuid,
    decision_id             uuid,
    decision_item_id        uuid,
    decision_meeting_date   date,
    decision_outcome        text,
    proposed_by             text        not null,
    proposed_by_name        text        not null,
    proposed_at             timestamptz not null,
    version                 bigint      not null,
    unique (year, number),
    check ((recurrence = 'YEARLY') = (years is not null)),
    check (state <> 'APPROVED' or decision_id is not null)
);
create index allocation_of_pool on allocation (pool_id, number);

-- PROPOSED and RELEASED move what is proposed, APPROVED moves what is bound; the balances are the sums.
create table pool_entry (
    position      bigint generated always as identity primary key,
    pool_id       uuid        not null references pool,
    allocation_id uuid        not null references allocation,
    booked_at     timestamptz not null,
    kind          text        not null check (kind in ('PROPOSED', 'RELEASED', 'APPROVED')),
    amount        bigint      not null,
    booked_by     text        not null,
    reason        text        not null,
    decision_id   uuid,
    check (case kind when 'RELEASED' then amount < 0 else amount > 0 end),
    check (kind <> 'APPROVED' or decision_id is not null)
);
create index pool_entry_of_pool on pool_entry (pool_id, booked_at);
create unique index bound_once_per_pool on pool_entry (pool_id, allocation_id) where kind = 'APPROVED';

-- Holds the pool's row while it compares, so two who book at the same moment are compared one after the other.
-- The ledger keeps its own time: an entry is never dated before one already there, so past balances stand.
create function book_pool_entry() returns trigger
    language plpgsql security definer set search_path = public as
$$
declare
    available bigint;
    bound     bigint;
    proposed  bigint;
    newest    timestamptz;
begin
    select amount into available from pool where id = new.pool_id for update;
    select coalesce(sum(amount) filter (where kind = 'APPROVED'), 0),
           coalesce(sum(amount) filter (where kind <> 'APPROVED'), 0),
           max(booked_at)
      into bound, proposed, newest
      from pool_entry where pool_id = new.pool_id;
    if new.kind <> 'RELEASED' and bound + new.amount > available then
        raise exception 'the pool has only % left', available - bound
            using errcode = 'check_violation', constraint = 'pool_is_never_exceeded';
    end if;
    if new.kind = 'RELEASED' and proposed + new.amount < 0 then
        raise exception 'only % is proposed', proposed
            using errcode = 'check_violation', constraint = 'only_the_proposed_is_released';
    end if;
    new.booked_at := greatest(clock_timestamp(), newest);
    return new;
end
$$;
create trigger pool_entry_is_checked before insert on pool_entry for each row execute function book_pool_entry();

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger pool_entry_is_append_only before update or delete on pool_entry
    for each row execute function refuse_change();
create trigger pool_entry_is_never_emptied before truncate on pool_entry
    for each statement execute function refuse_change();

-- A pool's name may be put right; what it holds may not be changed behind the ledger's back.
grant select, insert, update (name) on pool to ${appRole};
grant select, insert, update on allocation_number to ${appRole};
grant select, insert, update on allocation to ${appRole};
grant select, insert on pool_entry to ${appRole};
