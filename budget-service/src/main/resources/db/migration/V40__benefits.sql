-- Programmes have parts; a programme may be one of the portfolio's.
alter table programme
    add project_id uuid,
    add version    bigint not null default 0;
create table programme_part (
    programme_code text    not null references programme,
    position       integer not null,
    name           text    not null check (length(trim(name)) between 1 and 200),
    primary key (programme_code, position)
);
grant update on programme to ${appRole};
grant select, insert, update, delete on programme_part to ${appRole};

-- A benefit: what changes, in plain words, and what it brings. What it brings is in its moves.
create table benefit (
    id                      uuid primary key,
    name                    text        not null check (length(trim(name)) between 1 and 200),
    change                  text        not null check (length(trim(change)) between 1 and 4000),
    basis                   text        not null check (basis in ('CALCULATED', 'ESTIMATED')),
    grounds                 text,
    duration                text        not null check (duration in ('ONE_OFF', 'LASTING')),
    certainty               text        not null check (certainty in ('HIGH', 'MEDIUM', 'LOW')),
    owner                   text,
    owner_name              text,
    programme_code          text references programme,
    sub_programme           text,
    project_id              uuid,
    measuring_method        text,
    follow_up_year          integer check (follow_up_year between 2000 and 2100),
    follow_up_number        integer check (follow_up_number between 1 and 3),
    closed                  boolean     not null,
    state                   text        not null check (state in
        ('EXPECTED', 'SPECIFIED', 'DECIDED', 'INCORPORATED', 'REALISED', 'DELAYED', 'LAPSED', 'NOT_FOUND')),
    submission_state        text check (submission_state in ('SENT', 'ON_AGENDA', 'REFUSED')),
    submission_meeting_date date,
    submission_item_id      uuid,
    author                  text        not null,
    author_name             text        not null,
    created_at              timestamptz not null,
    changed_at              timestamptz not null,
    version                 bigint      not null,
    check ((follow_up_year is null) = (follow_up_number is null)),
    check (sub_programme is null or programme_code is not null),
    -- Only a draft may be closed: what a body is to decide, and what is decided, counts in the open figures.
    check (not closed or (state in ('EXPECTED', 'SPECIFIED')
        and (submission_state is null or submission_state = 'REFUSED')))
);
create index benefit_of_programme on benefit (programme_code, state);

create table benefit_measuring_date (
    benefit_id uuid    not null references benefit,
    position   integer not null,
    day        date    not null,
    primary key (benefit_id, position)
);

create table benefit_claim (
    benefit_id uuid    not null references benefit,
    position   integer not null,
    unit       text    not null check (length(trim(unit)) between 1 and 20),
    account    text    not null check (length(trim(account)) between 1 and 60),
    primary key (benefit_id, position)
);
create index benefit_claim_of_account on benefit_claim (account, unit);

create table benefit_indicator (
    id         uuid primary key,
    benefit_id uuid    not null references benefit,
    position   integer not null,
    name       text    not null check (length(trim(name)) between 1 and 200),
    unit       text,
    baseline   numeric,
    target     numeric
);
create index benefit_indicator_of_benefit on benefit_indicator (benefit_id, position);

create table benefit_measurement (
    id           uuid primary key,
    indicator_id uuid        not null references benefit_indicator,
    measured_on  date        not null,
    value        numeric     not null,
    note         text,
    measured_by  text        not null,
    recorded_at  timestamptz not null
);
create index benefit_measurement_of_indicator on benefit_measurement (indicator_id, measured_on);

-- Every move keeps its date, its amounts and its reason; the newest one is where the benefit stands.
create table benefit_move (
    id               uuid primary key,
    benefit_id       uuid        not null references benefit,
    position         integer     not null check (position > 0),
    state            text        not null,
    moved_on         date        not null,
    recorded_at      timestamptz not null,
    reason           text        not null check (length(trim(reason)) between 1 and 2000),
    moved_by         text        not null,
    decision_id      uuid,
    decision_item_id uuid,
    follow_up_year   integer,
    follow_up_number integer,
    unique (benefit_id, position),
    check (state <> 'DECIDED' or decision_id is not null),
    check (state <> 'INCORPORATED' or follow_up_number is not null)
);

create table benefit_move_year (
    move_id    uuid    not null references benefit_move,
    year       integer not null check (year between 2000 and 2100),
    amount     bigint  not null check (amount between 0 and 100000000000),
    investment bigint  not null check (investment between 0 and 100000000000),
    primary key (move_id, year)
);

create function refuse_move_back_in_time() returns trigger language plpgsql as
$$
begin
    if exists (select from benefit_move where benefit_id = new.benefit_id and moved_on > new.moved_on) then
        raise exception 'a benefit moves forward in time only' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger moves_go_forward_in_time before insert on benefit_move
    for each row execute function refuse_move_back_in_time();

-- What moves a programme's year besides its benefits: its target, investments, other income and balances.
create table programme_entry (
    id             uuid primary key,
    programme_code text        not null references programme,
    year           integer     not null check (year between 2000 and 2100),
    sub_programme  text,
    kind           text        not null check (kind in ('TARGET', 'INVESTMENT', 'OTHER_INCOME', 'BALANCE')),
    stage          text        not null check (stage in ('PLANNED', 'DECIDED', 'BOOKED', 'REALISED')),
    cause          text check (cause in ('LAPSED', 'DELAYED', 'NOT_FOUND', 'FOUND', 'CHANGED')),
    label          text        not null check (length(trim(label)) between 1 and 200),
    amount         bigint      not null check (amount <> 0 and abs(amount) <= 100000000000),
    booked_on      date        not null,
    reason         text        not null check (length(trim(reason)) between 1 and 2000),
    booked_by      text        not null,
    recorded_at    timestamptz not null
);
create index programme_entry_of_year on programme_entry (programme_code, year);

-- The years on record so far become entries that come to the same result.
insert into programme_entry
select gen_random_uuid(), programme_code, year, null, 'INVESTMENT', 'PLANNED', null, 'Investeringer', invested,
       make_date(year - 1, 12, 31), 'Overført fra den tidligere opgørelse', 'Systemet', now()
  from programme_year where invested > 0;
insert into programme_entry
select gen_random_uuid(), programme_code, year, null, 'BALANCE', 'PLANNED', null, 'Saldo ved årets start',
       opening_balance + invested, make_date(year - 1, 12, 31), 'Overført fra den tidligere opgørelse', 'Systemet', now()
  from programme_year where opening_balance + invested <> 0;
insert into programme_entry
select gen_random_uuid(), y.programme_code, y.year, l.sub_programme, 'OTHER_INCOME', 'PLANNED', l.kind, l.label, l.amount,
       y.as_of, coalesce(l.reason, 'Overført fra den tidligere opgørelse'), 'Systemet', now()
  from economy_line l join programme_year y on y.id = l.programme_year_id where l.kind <> 'OPENING';
drop table economy_line;
drop table programme_year;

do $$
declare tab text;
begin
    foreach tab in array array['benefit_move', 'benefit_move_year', 'benefit_measurement', 'programme_entry'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
                       tab || '_is_append_only', tab);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
                       tab || '_is_never_emptied', tab);
    end loop;
end $$;

-- A closed draft is for those who write it, and for the controllers.
alter table benefit enable row level security;
create policy closed_draft_is_its_writers on benefit
    using (not closed or author = current_person() or owner = current_person()
        or 'controller' = any (string_to_array(coalesce(current_setting('direktion.roles', true), ''), ','))
        or system_is_working());

create function benefit_is_visible(wanted uuid) returns boolean language sql stable
    return exists (select from benefit where id = wanted);
create function move_is_visible(wanted uuid) returns boolean language sql stable
    return exists (select from benefit_move where id = wanted);
create function indicator_is_visible(wanted uuid) returns boolean language sql stable
    return exists (select from benefit_indicator where id = wanted);

do $$
declare tab text;
begin
    foreach tab in array array['benefit_measuring_date', 'benefit_claim', 'benefit_indicator', 'benefit_move'] loop
        execute format('alter table %I enable row level security', tab);
        execute format('create policy as_the_benefit on %I using (benefit_is_visible(benefit_id))', tab);
    end loop;
end $$;
alter table benefit_move_year enable row level security;
create policy as_the_move on benefit_move_year using (move_is_visible(move_id));
alter table benefit_measurement enable row level security;
create policy as_the_indicator on benefit_measurement using (indicator_is_visible(indicator_id));

grant select, insert, update on benefit to ${appRole};
grant select, insert, update, delete on benefit_measuring_date, benefit_claim, benefit_indicator to ${appRole};
grant select, insert on benefit_move, benefit_move_year, benefit_measurement, programme_entry to ${appRole};
