-- Our own copy of the directory, kept in step by its events.
create table person (
    username text primary key,
    name     text    not null,
    unit     text,
    active   boolean not null
);
create index person_by_name on person (lower(name));

grant select, insert, update on person to ${appRole};
