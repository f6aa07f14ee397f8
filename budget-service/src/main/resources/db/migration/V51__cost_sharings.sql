-- Costs shared with other municipalities; what each pays adds up to the whole.
create table cost_sharing (
    id         uuid primary key,
    title      text        not null check (length(trim(title)) between 1 and 200),
    amount     bigint      not null,
    method     text        not null check (method in ('EQUAL', 'INHABITANTS')),
    counted_on date,
    created_by text        not null,
    created_at timestamptz not null,
    check ((method = 'INHABITANTS') = (counted_on is not null))
);
create index cost_sharing_by_age on cost_sharing (created_at desc, id desc);

create table party_share (
    cost_sharing_id uuid    not null references cost_sharing,
    position        integer not null,
    party           text    not null,
    inhabitants     integer check (inhabitants >= 0),
    amount          bigint  not null,
    note            text,
    primary key (cost_sharing_id, position),
    unique (cost_sharing_id, party)
);

grant select, insert, delete on cost_sharing to ${appRole};
grant select, insert, delete on party_share to ${appRole};
