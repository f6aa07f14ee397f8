alter table person add column email text check (email like '%_@_%');
