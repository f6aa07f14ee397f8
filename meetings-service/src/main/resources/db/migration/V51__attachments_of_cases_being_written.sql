-- What is attached to a case while it is written. It lies apart from the attachments of items, for it has
-- other readers; when the case goes on an agenda, its newest files are copied to the item.
create table presentation_attachment (
  id uuid primary key,
  presentation_id uuid not null references case_presentation,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  -- Whether it will be closed although its item is open.
  closed boolean not null,
  current_version integer not null check (current_version > 0),
  version bigint not null,
  unique (id, presentation_id),
  constraint one_presentation_attachment_at_a_number unique (presentation_id, number)
    deferrable initially deferred
);

create table presentation_attachment_version (
  id uuid primary key,
  attachment_id uuid not null,
  presentation_id uuid not null,
  version integer not null check (version > 0),
  name text not null check (name <> ''),
  media_type text not null check (media_type <> ''),
  size bigint not null check (size between 1 and 52428800),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content bytea not null,
  -- Found by a search once it lies on an item; null where no text could be taken out.
  text text,
  created_at timestamptz not null,
  created_by text not null check (created_by <> ''),
  foreign key (attachment_id, presentation_id) references presentation_attachment (id, presentation_id)
    on delete cascade,
  unique (attachment_id, version),
  check (octet_length(content) = size)
);
alter table presentation_attachment_version alter column content set storage external;

alter table presentation_attachment enable row level security;
create policy read on presentation_attachment using (reads_presentation(presentation_id));
grant select, insert, update, delete on presentation_attachment to ${appRole};
alter table presentation_attachment_version enable row level security;
create policy read on presentation_attachment_version using (reads_presentation(presentation_id));
grant select, insert on presentation_attachment_version to ${appRole};

-- Who makes the agendas, as access-service tells: letters to the secretariat go to them.
alter table person add column secretary boolean not null default false;
alter table person alter column secretary drop default;
