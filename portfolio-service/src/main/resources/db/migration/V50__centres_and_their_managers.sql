-- The centres that have ever had a manager, and who manages them now, as the directory tells.
create table centre (
    code text primary key check (length(trim(code)) between 1 and 20)
);

create table centre_manager (
    unit     text not null references centre,
    username text not null references person,
    primary key (unit, username)
);
create index centre_manager_username on centre_manager (username);

grant select, insert on centre to ${appRole};
grant select, insert, delete on centre_manager to ${appRole};

-- The directory told of managers before anybody here listened: hear it all once more.
delete from handled_event where source = 'access';
delete from follower_position where source = 'access';
