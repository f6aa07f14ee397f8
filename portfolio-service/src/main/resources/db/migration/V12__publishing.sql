-- Whether the list may be read without log-in, and who last said so; one row, never more.
create table publishing (
    only_row        boolean primary key default true check (only_row),
    published       boolean not null,
    changed_by      text,
    changed_by_name text,
    changed_at      timestamptz,
    version         bigint  not null,
    check (not published or changed_by is not null and changed_at is not null)
);
insert into publishing (published, version) values (false, 0);

grant select, update on publishing to ${appRole};
