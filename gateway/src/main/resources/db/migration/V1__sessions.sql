-- Only the hash of the cookie's value is kept; the tokens are sealed with a key that is not in the database.
create table session (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  username text not null check (username <> ''),
  sealed_tokens bytea not null,
  access_expires_at timestamptz not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null check (last_seen_at >= created_at),
  version integer not null default 0
);

create index session_last_seen on session (last_seen_at);

grant select, insert, update, delete on session to "${appRole}";
