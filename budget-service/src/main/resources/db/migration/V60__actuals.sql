-- What the finance system has booked. Amounts are in øre, since the source has them.
create table posting (
    id          uuid primary key,
    account     text        not null check (length(trim(account)) between 1 and 100),
    booked_on   date        not null check (booked_on between date '2000-01-01' and date '2100-12-31'),
    voucher     text        not null check (length(trim(voucher)) between 1 and 100),
    text        text        not null check (length(text) <= 500),
    amount      bigint      not null check (abs(amount) <= 10000000000000),
    -- Two truly equal lines of one file are two postings; the same file again adds none.
    occurrence  integer     not null check (occurrence > 0),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    unique (account, booked_on, voucher, text, amount, occurrence)
);
create index posting_by_day on posting (booked_on, id);

-- What a posting counts towards: who said so, when and why. The newest entry counts.
create table posting_assignment (
    position      bigint generated always as identity primary key,
    posting_id    uuid        not null references posting,
    allocation_id uuid        not null references allocation,
    reason        text        not null check (length(trim(reason)) between 1 and 500),
    assigned_by   text        not null,
    assigned_at   timestamptz not null
);
create index assignment_of_posting on posting_assignment (posting_id, position desc);

create trigger posting_is_append_only before update or delete on posting
    for each row execute function refuse_change();
create trigger posting_is_never_emptied before truncate on posting
    for each statement execute function refuse_change();
create trigger posting_assignment_is_append_only before update or delete on posting_assignment
    for each row execute function refuse_change();
create trigger posting_assignment_is_never_emptied before truncate on posting_assignment
    for each statement execute function refuse_change();

grant select, insert on posting to ${appRole};
grant select, insert on posting_assignment to ${appRole};
