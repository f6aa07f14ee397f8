-- What centres weigh by a key; lines are added, and the newest for a day is the one that holds.
create table distribution_weight (
    position      bigint generated always as identity primary key,
    unit          text           not null check (unit ~ '^[A-ZÆØÅ][A-ZÆØÅ0-9-]{0,19}$'),
    key           text           not null check (key in ('STAFF', 'PAYROLL', 'ACCOUNTS', 'USE', 'INHABITANTS')),
    valid_from    date           not null,
    weight        numeric(18, 4) not null check (weight >= 0),
    registered_by text           not null,
    registered_at timestamptz    not null
);
create index distribution_weight_by_key on distribution_weight (key, valid_from);

create table distribution (
    id             uuid primary key,
    title          text        not null check (length(trim(title)) between 1 and 200),
    account        text,
    amount         bigint      not null,
    key            text        not null,
    second_key     text,
    second_percent integer check (second_percent between 1 and 99),
    minimum        bigint      not null check (minimum >= 0),
    weights_on     date        not null,
    state          text        not null check (state in
                     ('DRAFT', 'SENT', 'ON_AGENDA', 'REFUSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    meeting_date   date,
    item_id        uuid,
    decision_id    uuid,
    created_by     text        not null,
    created_at     timestamptz not null,
    version        bigint      not null,
    check ((second_key is null) = (second_percent is null)),
    check (state <> 'APPROVED' or decision_id is not null)
);
create index distribution_by_age on distribution (created_at desc, id desc);

create table distribution_share (
    distribution_id uuid    not null references distribution,
    position        integer not null,
    unit            text    not null,
    weight          numeric,
    amount          bigint  not null,
    note            text,
    primary key (distribution_id, position),
    unique (distribution_id, unit)
);

-- Shares that add up to something else than the amount are never kept.
create function shares_add_up() returns trigger language plpgsql as
$$
declare
    wanted bigint;
    found  bigint;
begin
    select amount into wanted from distribution where id = new.distribution_id;
    select sum(amount) into found from distribution_share where distribution_id = new.distribution_id;
    if wanted <> found then
        raise exception 'the shares add up to %, not to %', found, wanted
            using errcode = 'check_violation', constraint = 'shares_add_up';
    end if;
    return null;
end
$$;
create constraint trigger shares_add_up after insert or update on distribution_share
    deferrable initially deferred for each row execute function shares_add_up();

create table centre_entry (
    position        bigint generated always as identity primary key,
    distribution_id uuid        not null references distribution,
    unit            text        not null,
    amount          bigint      not null check (amount <> 0),
    account         text,
    reason          text        not null,
    booked_by       text        not null,
    booked_at       timestamptz not null,
    decision_id     uuid        not null
);
create index centre_entry_of_unit on centre_entry (unit, position desc);
create index centre_entry_of_distribution on centre_entry (distribution_id, position);

create trigger distribution_weight_is_append_only before update or delete on distribution_weight
    for each row execute function refuse_change();
create trigger distribution_share_is_append_only before update or delete on distribution_share
    for each row execute function refuse_change();
create trigger centre_entry_is_append_only before update or delete on centre_entry
    for each row execute function refuse_change();
create trigger centre_entry_is_never_emptied before truncate on centre_entry
    for each statement execute function refuse_change();

grant select, insert on distribution_weight to ${appRole};
grant select, insert, update on distribution to ${appRole};
grant select, insert on distribution_share to ${appRole};
grant select, insert on centre_entry to ${appRole};
