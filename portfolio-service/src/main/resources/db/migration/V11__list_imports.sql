-- Lists on their way from a sheet to the portfolio; nothing is on it before somebody accepts.
create table list_import (
    id              uuid primary key,
    file_name       text        not null check (length(file_name) between 1 and 200),
    read_by         text        not null,
    read_at         timestamptz not null,
    ignored_columns text        not null,
    new_rows        integer     not null check (new_rows >= 0),
    changed_rows    integer     not null check (changed_rows >= 0),
    unchanged_rows  integer     not null check (unchanged_rows >= 0),
    wrong_rows      integer     not null check (wrong_rows >= 0),
    state           text        not null check (state in ('READ', 'ACCEPTED')),
    accepted_at     timestamptz,
    version         bigint      not null,
    check ((state = 'ACCEPTED') = (accepted_at is not null))
);
create index list_import_newest on list_import (read_at desc);

create table import_row (
    id        uuid primary key,
    import_id uuid    not null references list_import,
    number    integer not null,
    name      text    not null,
    outcome   text    not null check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'WRONG')),
    cells     jsonb   not null,
    errors    jsonb   not null,
    changes   jsonb   not null,
    unique (import_id, number)
);

grant select, insert, update on list_import to ${appRole};
grant select, insert on import_row to ${appRole};
