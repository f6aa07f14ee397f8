-- Reports to the board and Chefforum: what they say is never changed, only how far they have come.
create table report (
    id           uuid primary key,
    kind         text        not null check (kind in ('IMPLEMENTATION_SHEET', 'DEVIATION_REPORT')),
    period_start date        not null,
    period_end   date        not null,
    as_of        date        not null,
    title        text        not null check (length(trim(title)) between 1 and 200),
    made_by      text        not null,
    automatic    boolean     not null,
    made_at      timestamptz not null,
    body_code    text        not null,
    state        text        not null check (state in ('MADE', 'SENT', 'ON_AGENDA', 'REFUSED', 'CONSIDERED')),
    meeting_date date,
    item_id      uuid,
    decision_id  uuid,
    version      bigint      not null,
    -- Once for each kind and period as it stood on a day, whoever makes it and on how many nodes.
    constraint report_is_made_once unique (kind, period_start, as_of),
    check (period_start <= as_of and as_of <= period_end)
);
create index report_by_age on report (made_at desc, id desc);

create table report_document (
    report_id uuid  not null references report,
    format    text  not null check (format in ('PDF', 'XLSX')),
    language  text  not null check (language in ('da', 'en')),
    content   bytea not null,
    sha256    text  not null,
    primary key (report_id, format, language),
    check (sha256 = encode(sha256(content), 'hex'))
);

create function refuse_other_report() returns trigger language plpgsql as
$$
begin
    if (new.id, new.kind, new.period_start, new.period_end, new.as_of, new.title, new.made_by, new.automatic,
        new.made_at, new.body_code)
       is distinct from
       (old.id, old.kind, old.period_start, old.period_end, old.as_of, old.title, old.made_by, old.automatic,
        old.made_at, old.body_code) then
        raise exception 'a report is never changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger report_is_never_changed before update on report for each row execute function refuse_other_report();
create trigger report_is_never_deleted before delete on report for each row execute function refuse_change();
create trigger report_is_never_emptied before truncate on report for each statement execute function refuse_change();
create trigger report_document_is_append_only before update or delete on report_document
    for each row execute function refuse_change();
create trigger report_document_is_never_emptied before truncate on report_document
    for each statement execute function refuse_change();

grant select, insert, update (state, meeting_date, item_id, decision_id, version) on report to ${appRole};
grant select, insert on report_document to ${appRole};
