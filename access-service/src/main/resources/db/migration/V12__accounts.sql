-- What each person's account at the identity provider shall be, and how far that has come.
create table account (
  person text primary key references person,
  wanted jsonb not null,
  wanted_at timestamptz not null,
  due_at timestamptz,
  attempts int not null default 0,
  last_error text,
  verified_at timestamptz
);

create index account_by_due on account (due_at) where due_at is not null;
create index account_by_verified on account (verified_at);

-- How the last visit to the identity provider went.
create table account_visit (
  only_one boolean primary key default true check (only_one),
  at timestamptz,
  reached_at timestamptz,
  error text
);
insert into account_visit default values;

grant select, insert, update on account to ${appRole};
grant select, update on account_visit to ${appRole};
