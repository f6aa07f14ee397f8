-- The deadlines of a year's three budget follow-ups, once a controller has set them.
create table follow_up_year (
    year    integer primary key check (year between 2000 and 2100),
    first   date        not null,
    second  date        not null,
    third   date        not null,
    set_by  text        not null,
    set_at  timestamptz not null,
    version bigint      not null,
    check (first < second and second < third),
    check (extract(year from first) = year and extract(year from third) = year),
    -- Next year's benefits must be in by August or September.
    check (second <= make_date(year, 9, 30))
);

-- That an owner was written to, so that each letter is written once.
create table follow_up_letter (
    benefit_id uuid        not null references benefit,
    year       integer     not null,
    number     integer     not null check (number between 1 and 3),
    kind       text        not null check (kind in ('SOON', 'LATE')),
    owner      text        not null,
    sent_at    timestamptz not null,
    primary key (benefit_id, year, number, kind, owner)
);

grant select, insert, update on follow_up_year to ${appRole};
grant select, insert on follow_up_letter to ${appRole};
