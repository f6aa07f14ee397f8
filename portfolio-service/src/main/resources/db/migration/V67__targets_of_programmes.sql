-- What a programme must save each year.
create table programme_targets (
    programme_id uuid primary key references project,
    changed_by   text        not null,
    changed_at   timestamptz not null,
    version      bigint      not null
);

create table programme_target (
    programme_id uuid    not null references programme_targets,
    year         integer not null check (year between 2000 and 2100),
    amount       bigint  not null check (amount >= 0),
    primary key (programme_id, year)
);
grant select, insert, update on programme_targets to ${appRole};
grant select, insert, update, delete on programme_target to ${appRole};
