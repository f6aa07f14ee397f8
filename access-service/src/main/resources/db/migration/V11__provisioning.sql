-- Who the municipality's own directory has deleted is unknown to it, while the history here stays.
alter table person add column removed_at timestamptz;
