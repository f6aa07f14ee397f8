-- What a project may cost, each time it was said: by its first note, by what the board had set aside by then, or by
-- the secretariat with a reason. The newest counts; none is ever rewritten.
alter table cost_baseline
    drop constraint cost_baseline_pkey,
    add number integer not null default 1 check (number >= 1),
    add source text not null default 'NOTE' check (source in ('NOTE', 'ALLOCATED', 'SECRETARIAT')),
    add reason text,
    add kept_by text;
alter table cost_baseline
    alter number drop default,
    alter source drop default,
    add primary key (project_id, number),
    add check (source <> 'SECRETARIAT' or (length(trim(coalesce(reason, ''))) > 0 and kept_by is not null));
