-- Who is a director today, as the directory tells: only a director owns a project.
alter table person add director boolean not null default false;
