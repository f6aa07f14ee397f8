-- A programme's economy by year: the lines that explain its result.
create table programme (
    code text primary key check (code ~ '^[A-ZÆØÅ0-9-]{2,20}$'),
    name text not null check (length(trim(name)) between 1 and 200)
);

create table programme_year (
    id              uuid primary key,
    programme_code  text    not null references programme,
    year            integer not null check (year between 2000 and 2100),
    as_of           date    not null,
    invested        bigint  not null check (invested >= 0),
    opening_balance bigint  not null,
    unique (programme_code, year)
);

create table economy_line (
    programme_year_id uuid    not null references programme_year,
    position          integer not null,
    label             text    not null check (length(trim(label)) between 1 and 200),
    kind              text    not null check (kind in ('OPENING', 'LAPSED', 'DELAYED', 'NOT_FOUND', 'FOUND')),
    amount            bigint  not null,
    next_year         bigint,
    reason            text,
    sub_programme     text,
    primary key (programme_year_id, position),
    check (case kind when 'FOUND' then amount > 0 when 'OPENING' then true else amount < 0 end)
);
create unique index one_opening_line on economy_line (programme_year_id) where kind = 'OPENING';

grant select, insert on programme, programme_year, economy_line to ${appRole};
