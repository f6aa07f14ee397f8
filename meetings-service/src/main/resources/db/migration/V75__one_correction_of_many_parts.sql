-- One version of the minutes may correct many parts, of the meeting itself too, and bring items.
alter table minutes_correction
  drop constraint minutes_correction_meeting_id_version_fkey,
  drop constraint minutes_correction_pkey,
  drop constraint minutes_correction_part_check,
  drop constraint minutes_correction_check;
alter table minutes_version
  drop constraint minutes_version_pkey,
  add column position integer not null default 1 check (position > 0),
  -- Null for what is said of the meeting as a whole.
  alter column item_id drop not null,
  -- An item a version brings comes after it.
  alter constraint minutes_version_item_id_fkey deferrable initially deferred;
alter table minutes_version
  alter column position drop default,
  add primary key (meeting_id, version, position);
alter table minutes_correction
  add column position integer not null default 1,
  alter column item_id drop not null,
  -- An item a version brings has nothing before; one it takes out, nothing after.
  add check (after <> before),
  add constraint minutes_correction_part_check check (part in
    ('DECISION', 'TITLE', 'BACKGROUND', 'PRESENTATION', 'ECONOMY', 'ASSESSMENT', 'NUMBER', 'CASE_NUMBER',
     'RECOMMENDATION', 'OUTCOME', 'QUOTED_DECISIONS', 'ATTACHMENTS', 'ITEM')
    and item_id is not null or part in ('LOCATION', 'START_TIME', 'END_TIME', 'KIND') and item_id is null);
alter table minutes_correction
  alter column position drop default,
  add primary key (meeting_id, version, position),
  add foreign key (meeting_id, version, position) references minutes_version;
create index minutes_correction_case_number on minutes_correction (after) where part = 'CASE_NUMBER';
create policy read_meeting on minutes_correction for select
  using (item_id is null and exists (select 1 from meeting m where m.id = meeting_id));
create policy add_to_meeting on minutes_correction for insert
  with check (item_id is null and exists (select 1 from meeting m where m.id = meeting_id));

-- A case is known where corrected minutes name it, as far as the correction may be read.
create policy corrected on case_file for select
  using (exists (select 1 from minutes_correction c
    where c.part = 'CASE_NUMBER' and c.after = case_number));

-- Which version of the minutes brought the item; null for what was on the agenda.
alter table agenda_item add column added_in_version integer check (added_in_version > 1);

create or replace function refuse_change_to_approved_minutes() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  row_item uuid;
  row_meeting uuid;
  brought_in integer;
begin
  if tg_table_name = 'agenda_item' then
    row_meeting := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
    brought_in := case when tg_op = 'INSERT' then new.added_in_version end;
  else
    row_item := case when tg_op = 'DELETE' then old.item_id else new.item_id end;
    select i.meeting_id, i.added_in_version into row_meeting, brought_in
      from agenda_item i where i.id = row_item;
  end if;
  if exists (
      select 1 from meeting m
      where m.id = row_meeting and m.state in ('MINUTES_APPROVED', 'PUBLISHED'))
    -- What a version brings is written together with the version, and never again.
    and (tg_op = 'DELETE' or not exists (
      select 1 from minutes_version v
      where v.meeting_id = row_meeting and v.version = brought_in
        and v.xmin = pg_current_xact_id()::xid))
  then
    raise exception 'approved minutes cannot change' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

alter table import_upload drop constraint import_upload_result_check;
alter table import_upload add constraint import_upload_result_check check (result in
  ('READ', 'UPDATED', 'CORRECTION', 'UNCHANGED', 'ALREADY_HERE', 'REFUSED'));

-- How an item reads since it was corrected, by part.
create function corrected_parts(wanted uuid) returns jsonb
  language sql stable
  return (
    select coalesce(jsonb_object_agg(part, after), '{}') from (
      select distinct on (c.part) c.part, c.after from minutes_correction c
      where c.item_id = wanted order by c.part, c.version desc) newest);
revoke all on function corrected_parts(uuid) from public;

create or replace function keep_search_entry(entry uuid, entry_kind text, item agenda_item, entry_outcome text,
  entry_responsible text, entry_title text, entry_text text, entry_document tsvector) returns void
  language plpgsql as $$
declare
  number_said text := (select c.case_number from case_file c where c.id = item.case_id);
  corrected text := corrected_parts(item.id) ->> 'CASE_NUMBER';
  number_of_case text := case when corrected is null then number_said else nullif(corrected, '') end;
  place_and_time tsvector := search_place_and_time(item.body_code, item.closed, item.meeting_date);
  searched tsvector := entry_document || place_and_time || search_number_document(number_of_case)
    || case when corrected is null then ''::tsvector else search_number_document(number_said) end
    || search_facets(search_place(item.body_code, item.closed), entry_kind, entry_outcome,
      entry_responsible);
begin
  insert into search_entry values (entry, entry_kind, item.id, item.origin_id, item.meeting_id,
    item.body_code, item.meeting_date, item.closed, item.number, item.case_id, number_of_case,
    entry_outcome, entry_responsible, entry_title, left(entry_text, 200000), searched,
    search_document(entry_title, 'A') || place_and_time)
  on conflict (id) do update set item_id = excluded.item_id, origin_id = excluded.origin_id, meeting_id = excluded.meeting_id,
    body_code = excluded.body_code, meeting_date = excluded.meeting_date, closed = excluded.closed,
    number = excluded.number, case_id = excluded.case_id, case_number = excluded.case_number,
    outcome = excluded.outcome, responsible = excluded.responsible, title = excluded.title,
    text = excluded.text, document = excluded.document, title_document = excluded.title_document;
  perform learn_search_words(searched);
end $$;

-- Makes the entries of an item anew from what is kept now: corrected minutes are found by what they say now,
-- and by what they said.
create or replace function keep_search_entries_of(wanted uuid) returns void
  language plpgsql as $$
declare
  item agenda_item;
  content item_content;
  corrected jsonb := corrected_parts(wanted);
  headed text;
  former_title tsvector := '';
  recommended text;
  sections text;
  one record;
  decided boolean := false;
  whole_closed boolean;
  kept uuid[] := '{}';
begin
  select * into item from agenda_item i where i.id = wanted;
  select * into content from item_content c where c.item_id = wanted;
  if content.item_id is not null then
    for one in select * from decision d where d.item_id = wanted loop
      kept := kept || one.id;
      decided := decided or one.meeting_id is not null;
    end loop;
    headed := coalesce(corrected ->> 'TITLE', content.title);
    if corrected ? 'TITLE' then
      former_title := search_document(content.title, 'A');
    end if;
    select concat_ws(E'\n', corrected ->> 'RECOMMENDATION', content.recommender, content.recommendation_intro,
        string_agg(concat_ws(E'\n', p.text, array_to_string(p.sub_points, E'\n')), E'\n' order by p.number),
        corrected ->> 'ATTACHMENTS')
      into recommended from recommendation_point p where p.item_id = wanted;
    sections := concat_ws(E'\n', corrected ->> 'BACKGROUND', content.background,
      corrected ->> 'PRESENTATION', content.presentation, corrected ->> 'ECONOMY', content.economy,
      corrected ->> 'ASSESSMENT', content.assessment, corrected ->> 'QUOTED_DECISIONS',
      case when not decided then corrected ->> 'DECISION' end);
    perform keep_search_entry(wanted, 'ITEM', item,
      coalesce(corrected ->> 'OUTCOME',
        (select d.outcome from decision d where d.item_id = wanted and d.meeting_id is not null limit 1)),
      null, headed, concat_ws(E'\n', recommended, sections),
      search_document(headed, 'A') || former_title || search_document(recommended, 'B') || search_document(sections, 'D'));
    for one in select * from decision d where d.item_id = wanted loop
      if one.meeting_id is not null then
        one.text := concat_ws(E'\n', corrected ->> 'DECISION', one.text);
        one.outcome := coalesce(corrected ->> 'OUTCOME', one.outcome);
      end if;
      perform keep_search_entry(one.id, 'DECISION', item, one.outcome, one.responsible, headed,
        one.text, search_document(one.text, 'C') || search_document(headed, 'D'));
    end loop;
    kept := kept || wanted;
    whole_closed := item.closed;
    for one in
      select a.id, a.name, a.closed, v.text as says
      from attachment a
      left join attachment_version v on v.attachment_id = a.id and v.version = a.current_version
      where a.item_id = wanted
    loop
      kept := kept || one.id;
      item.closed := whole_closed or one.closed;
      perform keep_search_entry(one.id, 'ATTACHMENT', item, null, null, one.name, coalesce(one.says, ''),
        search_document(regexp_replace(one.name, '[_.]', ' ', 'g'), 'B') || search_document(one.says, 'D'));
    end loop;
  end if;
  delete from search_entry e where e.item_id = wanted and e.id <> all (kept);
end $$;

create trigger keep_search after insert on minutes_correction
  for each row execute function note_search_due();

-- What was corrected already is found as well.
do $$
begin
  perform keep_search_entries_of(c.item_id)
    from (select distinct item_id from minutes_correction where item_id is not null) c;
end $$;
