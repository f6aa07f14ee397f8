-- Who gets a copy of a letter.
alter table letter add column copies jsonb not null default '[]' check (jsonb_typeof(copies) = 'array');
