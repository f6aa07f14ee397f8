-- Who marks an item as unread means it, however old the meeting: a row that was never read.
alter table item_reading alter column read_at drop not null;
