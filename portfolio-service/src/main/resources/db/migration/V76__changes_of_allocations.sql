-- What later decisions made of what is set aside for a project, from a year on.
create table project_allocation_change (
    allocation_id uuid    not null references project_allocation on delete cascade,
    from_year     integer not null,
    amount        bigint  not null check (amount >= 0),
    primary key (allocation_id, from_year)
);
grant select, insert, update, delete on project_allocation_change to ${appRole};
