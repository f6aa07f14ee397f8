-- Which recommendation point was a project's when the round was put before the board: names and their order change.
alter table status_request add point integer check (point > 0);
