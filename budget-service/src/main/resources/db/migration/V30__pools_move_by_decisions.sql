-- What goes from one pool to another; it is booked once a meeting has decided it.
create table pool_transfer (
    id                      uuid primary key,
    from_pool_id            uuid        not null references pool,
    to_pool_id              uuid        not null references pool,
    amount                  bigint      not null check (amount between 1 and 100000000000),
    reason                  text        not null check (length(trim(reason)) between 1 and 1000),
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
    check (from_pool_id <> to_pool_id),
    check (state <> 'APPROVED' or decision_id is not null)
);

-- What an approved allocation is to be from a year on; nothing a year releases it.
create table allocation_adjustment (
    id                      uuid primary key,
    allocation_id           uuid        not null references allocation,
    from_year               integer     not null check (from_year between 2000 and 2200),
    amount                  bigint      not null check (amount between 0 and 100000000000),
    reason                  text        not null check (length(trim(reason)) between 1 and 1000),
    carried_out_at          timestamptz,
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
    check (state <> 'APPROVED' or (decision_id is not null and carried_out_at is not null))
);
create unique index one_adjustment_at_a_time on allocation_adjustment (allocation_id) where state = 'PROPOSED';
create index adjustment_of_allocation on allocation_adjustment (allocation_id, carried_out_at);

-- What was decided before the portal was taken into use names its decision in words.
alter table allocation
    add decided_earlier_on date,
    add decided_earlier_where text check (length(trim(decided_earlier_where)) between 1 and 300),
    drop constraint allocation_check1,
    add check (state <> 'APPROVED' or decision_id is not null or decided_earlier_on is not null),
    add check ((decided_earlier_on is null) = (decided_earlier_where is null));

alter table pool_entry
    alter allocation_id drop not null,
    add transfer_id uuid references pool_transfer,
    add decided_earlier text,
    drop constraint pool_entry_kind_check,
    drop constraint pool_entry_check,
    drop constraint pool_entry_check1,
    add constraint pool_entry_kind_check
        check (kind in ('OPENED', 'TRANSFERRED', 'PROPOSED', 'RELEASED', 'APPROVED', 'FREED')),
    add constraint pool_entry_sign_check check (case kind
        when 'OPENED' then amount >= 0
        when 'TRANSFERRED' then amount <> 0
        when 'RELEASED' then amount < 0
        when 'FREED' then amount < 0
        else amount > 0 end),
    add constraint pool_entry_names_its_decision check (kind not in ('APPROVED', 'FREED', 'TRANSFERRED')
        or decision_id is not null or decided_earlier is not null),
    add constraint pool_entry_names_its_cause check (case kind
        when 'OPENED' then allocation_id is null and transfer_id is null
        when 'TRANSFERRED' then allocation_id is null and transfer_id is not null
        else allocation_id is not null and transfer_id is null end);
drop index bound_once_per_pool;
create unique index opened_once_per_pool on pool_entry (pool_id) where kind = 'OPENED';
create index pool_entry_of_allocation on pool_entry (allocation_id, pool_id);

-- What a pool holds is from here on the sum of its entries, as what is proposed and bound of it always was.
alter table pool_entry disable trigger pool_entry_is_checked;
insert into pool_entry (pool_id, booked_at, kind, amount, booked_by, reason)
select p.id, coalesce((select min(e.booked_at) from pool_entry e where e.pool_id = p.id), clock_timestamp()),
       'OPENED', p.amount, 'system', p.name || ' ' || p.year || ': åbnet'
  from pool p;
alter table pool_entry enable trigger pool_entry_is_checked;
alter table pool drop column amount;

-- Holds the pool's row while it compares, so two who book at the same moment are compared one after the other.
-- The ledger keeps its own time: an entry is never dated before one already there, so past balances stand.
create or replace function book_pool_entry() returns trigger
    language plpgsql security definer set search_path = public as
$$
declare
    holds     bigint;
    bound     bigint;
    newest    timestamptz;
    its_bound    bigint;
    its_proposed bigint;
begin
    perform from pool where id = new.pool_id for update;
    select coalesce(sum(amount) filter (where kind in ('OPENED', 'TRANSFERRED')), 0),
           coalesce(sum(amount) filter (where kind in ('APPROVED', 'FREED')), 0),
           max(booked_at)
      into holds, bound, newest
      from pool_entry where pool_id = new.pool_id;
    if new.kind in ('PROPOSED', 'APPROVED') and bound + new.amount > holds
        or new.kind = 'TRANSFERRED' and bound > holds + new.amount then
        raise exception 'the pool has only % left', holds - bound
            using errcode = 'check_violation', constraint = 'pool_is_never_exceeded';
    end if;
    select coalesce(sum(amount) filter (where kind in ('APPROVED', 'FREED')), 0),
           coalesce(sum(amount) filter (where kind in ('PROPOSED', 'RELEASED')), 0)
      into its_bound, its_proposed
      from pool_entry where pool_id = new.pool_id and allocation_id = new.allocation_id;
    if new.kind = 'RELEASED' and its_proposed + new.amount < 0 then
        raise exception 'only % is proposed', its_proposed
            using errcode = 'check_violation', constraint = 'only_the_proposed_is_released';
    end if;
    if new.kind = 'FREED' and its_bound + new.amount < 0 then
        raise exception 'only % is bound', its_bound
            using errcode = 'check_violation', constraint = 'only_the_bound_is_freed';
    end if;
    new.booked_at := greatest(clock_timestamp(), newest);
    return new;
end
$$;

grant select, insert, update on pool_transfer to ${appRole};
grant select, insert, update on allocation_adjustment to ${appRole};
