-- What a letter offers to do, each with the screen where it is done.
alter table letter add column choices jsonb not null default '[]' check (jsonb_typeof(choices) = 'array');
