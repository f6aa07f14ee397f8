-- What the finance system has booked. Amounts are in øre, since the source has them.
create table posting_import (
    id         uuid primary key,
    file_name  text check (length(file_name) <= 200),
    sha256     text        not null check (length(sha256) = 64),
    encoding   text        not null,
    rows       integer     not null check (rows >= 0),
    wrong      integer     not null check (wrong >= 0),
    known      integer     not null check (known between 0 and rows),
    total      bigint      not null,
    first_day  date,
    last_day   date,
    state      text        not null check (state in ('READ', 'ACCEPTED', 'DISCARDED')),
    read_by    text        not null,
    read_at    timestamptz not null,
    settled_by text,
    settled_at timestamptz,
    booked     integer check (booked >= 0),
    placed     integer check (placed between 0 and booked),
    version    bigint      not null,
    check ((state = 'READ') = (settled_at is null)),
    check ((state = 'READ') = (settled_by is null)),
    check ((state = 'ACCEPTED') = (booked is not null)),
    check ((state = 'ACCEPTED') = (placed is not null))
);
create index posting_import_by_age on posting_import (read_at desc, id desc);
create unique index posting_file_is_accepted_once on posting_import (sha256) where state = 'ACCEPTED';
grant select, insert on posting_import to ${appRole};
grant update (state, settled_by, settled_at, booked, placed, version) on posting_import to ${appRole};

-- The file itself, apart from what lists of imports need.
create table posting_file (
    import_id uuid primary key references posting_import,
    content   bytea not null
);
grant select, insert on posting_file to ${appRole};

create table posting (
    id          uuid primary key,
    import_id   uuid        not null references posting_import,
    account     text        not null check (account ~ '^[0-9]{1,100}$'),
    booked_on   date        not null check (booked_on between date '2000-01-01' and date '2100-12-31'),
    voucher     text        not null check (length(trim(voucher)) between 1 and 100),
    text        text        not null check (length(text) <= 500),
    amount      bigint      not null check (abs(amount) <= 10000000000000),
    -- Two truly equal lines of one file are two postings; the same file again adds none.
    occurrence  integer     not null check (occurrence > 0),
    unique (account, booked_on, voucher, text, amount, occurrence)
);
create index posting_by_day on posting (booked_on desc, id desc);
create index posting_of_import on posting (import_id);

-- "This account counts towards that allocation", learned from a controller who placed postings by hand. A longer prefix
-- goes before a shorter one, and of equal ones the newest; each holds in the years its allocation counts in.
create table posting_rule (
    id             uuid primary key,
    account_prefix text        not null check (account_prefix ~ '^[0-9]{1,100}$'),
    allocation_id  uuid references allocation,
    first_year     integer     not null,
    last_year      integer     not null check (last_year >= first_year),
    reason         text        not null check (length(trim(reason)) between 1 and 500),
    made_by        text        not null,
    made_at        timestamptz not null,
    ended_by       text,
    ended_at       timestamptz,
    version        bigint      not null,
    check ((ended_by is null) = (ended_at is null))
);
create unique index posting_rule_is_learned_once on posting_rule (account_prefix, allocation_id) nulls not distinct
    where ended_at is null;
grant select, insert on posting_rule to ${appRole};
grant update (ended_by, ended_at, version) on posting_rule to ${appRole};

-- What a posting counts towards: who said so, when and why, and by which rule. The newest entry counts.
create table posting_assignment (
    position      bigint generated always as identity primary key,
    posting_id    uuid        not null references posting,
    place         text        not null check (place in ('ALLOCATION', 'OUTSIDE', 'PARKED')),
    allocation_id uuid references allocation,
    rule_id       uuid references posting_rule,
    reason        text        not null check (length(trim(reason)) between 1 and 500),
    assigned_by   text        not null,
    assigned_at   timestamptz not null,
    check ((place = 'ALLOCATION') = (allocation_id is not null))
);
create index assignment_of_posting on posting_assignment (posting_id, position desc);
grant select, insert on posting_assignment to ${appRole};

create trigger posting_is_append_only before update or delete on posting
    for each row execute function refuse_change();
create trigger posting_is_never_emptied before truncate on posting
    for each statement execute function refuse_change();
create trigger posting_assignment_is_append_only before update or delete on posting_assignment
    for each row execute function refuse_change();
create trigger posting_assignment_is_never_emptied before truncate on posting_assignment
    for each statement execute function refuse_change();
grant select, insert on posting to ${appRole};

-- Each posting with where it stands now; what nobody has placed is parked.
create view posting_now as
select p.id, p.import_id, p.account, p.booked_on, p.voucher, p.text, p.amount,
       coalesce(a.place, 'PARKED') as place, a.allocation_id, a.rule_id, a.reason, a.assigned_by, a.assigned_at
from posting p
left join lateral (
    select * from posting_assignment where posting_id = p.id order by position desc limit 1
) a on true;
grant select on posting_now to ${appRole};
