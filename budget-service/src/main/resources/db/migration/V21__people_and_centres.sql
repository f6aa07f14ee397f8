-- Those who own benefits, manage centres and get letters, as access-service tells of them.
create table person (
    username  text primary key,
    name      text    not null,
    unit      text,
    active    boolean not null,
    secretary boolean not null default false,
    director  boolean not null default false
);
create index person_by_name on person (lower(name));

create table centre (
    code text primary key check (length(trim(code)) between 1 and 20)
);

create table centre_manager (
    unit     text not null references centre,
    username text not null references person,
    primary key (unit, username)
);
create index centre_manager_username on centre_manager (username);

grant select, insert, update on person to ${appRole};
grant select, insert on centre to ${appRole};
grant select, insert, delete on centre_manager to ${appRole};
