alter table person add column email text check (email like '%_@_%');

create table letter (
  id uuid primary key,
  recipient text not null,
  template text not null,
  parameters jsonb not null check (jsonb_typeof(parameters) = 'object'),
  path text not null check (path like '/%'),
  posted_at timestamptz not null,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED')),
  attempts integer not null,
  next_attempt_at timestamptz not null,
  settled_at timestamptz,
  failure text,
  check ((state = 'WAITING') = (settled_at is null))
);
create index letter_waiting on letter (next_attempt_at) where state = 'WAITING';

-- Whoever makes a change posts its letters; only the sender reads them.
alter table letter enable row level security;
create policy post on letter for insert with check (true);
create policy send on letter for select using (system_is_working());
create policy settle on letter for update using (system_is_working());

-- How a person wants letters; who has said nothing gets each at once, in Danish.
create table mail_preference (
  username text primary key,
  delivery text not null check (delivery in ('AT_ONCE', 'DAILY')),
  language text not null check (language in ('DA', 'EN')),
  version bigint not null
);
alter table mail_preference enable row level security;
create policy own on mail_preference
  using (system_is_working() or username = current_person())
  with check (username = current_person());

grant select, insert, update on letter to ${appRole};
grant select, insert, update on mail_preference to ${appRole};
