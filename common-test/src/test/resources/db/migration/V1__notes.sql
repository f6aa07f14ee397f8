create table note (
  id      uuid    not null primary key,
  version bigint  not null,
  author  text    not null,
  title   text    not null unique,
  closed  boolean not null,
  written date    not null
);

alter table note enable row level security;
create policy readers on note
  using (not closed or author = current_person() or system_is_working());

grant select, insert, update on note to ${appRole};
