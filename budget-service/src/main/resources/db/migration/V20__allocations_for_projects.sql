-- Which project an amount is set aside for; projects are kept by portfolio-service.
alter table allocation add project_id uuid;
create index allocation_of_project on allocation (project_id);
