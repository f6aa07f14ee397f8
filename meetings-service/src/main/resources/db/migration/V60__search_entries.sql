-- What can be searched for: one row for each item, decision and attachment. The rows are kept by triggers,
-- in the transaction that changes what they are made of; the service itself only reads them. What decides
-- who may read a row stands in the row, so that a search through a million rows asks no other table.
create table search_entry (
  id uuid primary key,
  kind text not null check (kind in ('ITEM', 'DECISION', 'ATTACHMENT')),
  -- Without a foreign key: who keeps an entry must not wait for who removes the item.
  item_id uuid not null,
  origin_id uuid not null,
  meeting_id uuid not null,
  body_code text not null,
  meeting_date date not null,
  closed boolean not null,
  number integer not null,
  case_id uuid,
  case_number text,
  outcome text,
  responsible text,
  title text not null,
  text text not null,
  document tsvector not null,
  title_document tsvector not null
);
create index search_entry_document on search_entry using gin (document) with (fastupdate = off);
create index search_entry_title on search_entry using gin (title_document) with (fastupdate = off)
  where kind = 'ITEM';
create index search_entry_date on search_entry (meeting_date);
create index search_entry_item on search_entry (item_id);
create index search_entry_case_number on search_entry (case_number text_pattern_ops);
create index search_entry_responsible on search_entry (responsible) where responsible is not null;
-- How common a word is would be read for every question, and says nothing of compounds.
alter table search_entry alter column document set statistics 0, alter column title_document set statistics 0;

alter table search_entry enable row level security;
create policy read_item on search_entry for select
  using (body_code = any ((select open_bodies())::text[])
    and (not closed or meeting_date >= ((select closed_bodies()) ->> body_code)::date)
    and origin_id <> all ((select conflicted_lines())::uuid[]));
grant select on search_entry to ${appRole};

-- Cases being written that are not decided yet, for those who may read them.
create table search_draft (
  id uuid primary key,
  changed_on date not null,
  closed boolean not null,
  case_number text,
  title text not null,
  text text not null,
  document tsvector not null
);
create index search_draft_document on search_draft using gin (document) with (fastupdate = off);
create index case_presentation_author on case_presentation (author);
create index presentation_co_author_username on presentation_co_author (username);
create index case_presentation_unit on case_presentation (unit);

alter table search_draft enable row level security;
create policy read on search_draft for select using (reads_presentation(id));
grant select on search_draft to ${appRole};

-- The words of all entries: compounds are found by their parts among them, misspelt words by their
-- likeness. They come from closed items too, so nobody reads them; the functions that search answer from
-- them. A word may stand here twice: two who write it at once must not wait for each other.
create table search_word (
  lexeme text not null,
  plain text not null generated always as (translate(lexeme, 'æøå', 'eoa')) stored
);
create index search_word_lexeme on search_word (lexeme text_pattern_ops);
create index search_word_part on search_word using gin (lexeme gin_trgm_ops);
create index search_word_plain on search_word using gin (plain gin_trgm_ops);

-- Items and drafts changed in a transaction and not yet looked at again; empty whenever it has ended.
create table search_due (
  tx xid8 not null,
  id uuid not null,
  draft boolean not null,
  primary key (tx, id)
);

-- The spelling that is searched in: small letters, no accents, and å, æ, ø however they were written, so
-- that Aagaard finds Ågård.
create function search_spelling(words text) returns text
  language sql immutable parallel safe
  return replace(replace(replace(
    lower(translate(words, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇäöüéèêëáàâíóúç', 'æøåæøueeeeaaaiouc' || 'æøueeeeaaaiouc')),
    'aa', 'å'), 'ae', 'æ'), 'oe', 'ø');

-- PostgreSQL takes at most a megabyte, and a document has up to three such parts; what comes after is found
-- by what came before.
create function search_document(words text, weight "char") returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('danish', search_spelling(left(coalesce(words, ''), 100000))), weight);

-- Words nobody can type say where an entry belongs and what it is, so that the index itself keeps what is not
-- asked for out of its answer.
create function search_place(body_code text, closed boolean) returns text
  language sql immutable parallel safe
  return '@' || body_code || case when closed then '+' else '-' end;

create function search_facet(facet text, value text) returns text
  language sql immutable parallel safe
  return '@' || facet || ':' || value;

-- Time in blocks: a week, and on each level above four of the level below.
create function search_block(day date, level integer) returns integer
  language sql immutable parallel safe
  return floor((day - date '2000-01-03') / (7 * 4.0 ^ level))::integer;

create function search_block_start(block integer, level integer) returns date
  language sql immutable parallel safe
  return date '2000-01-03' + block * (7 * 4 ^ level)::integer;

create function search_block_word(block integer, level integer) returns text
  language sql immutable parallel safe
  return '@' || level || ':' || block;

create function search_place_and_time(body_code text, closed boolean, day date) returns tsvector
  language sql immutable parallel safe
  return (
    select array_to_tsvector(array_append(array_agg(search_block_word(search_block(day, level), level)),
      search_place(body_code, closed)))
    from generate_series(0, 4) level);

-- A word as it has to stand in the text of a query or document.
create function search_quoted(word text) returns text
  language sql immutable strict parallel safe
  return '''' || replace(replace(word, '\', '\\'), '''', '''''') || '''';

-- A case number as one word, however PostgreSQL takes it apart.
create function search_number(case_number text) returns text
  language sql immutable parallel safe
  return '#' || lower(case_number);

create function search_number_document(case_number text) returns tsvector
  language sql immutable parallel safe
  return case when case_number is null then ''::tsvector
    else (search_quoted(search_number(case_number)) || ':1A')::tsvector || search_document(case_number, 'B') end;

-- The kind stands together with the place as well: who reads few bodies would else look through all
-- attachments there are for his own.
create function search_facets(place text, kind text, outcome text, responsible text) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(array_remove(array[place || kind, search_facet('k', kind),
    search_facet('o', outcome), search_facet('r', responsible)], null));

create function learn_search_words(document tsvector) returns void
  language sql
  begin atomic
    insert into search_word (lexeme)
    select t.lexeme from unnest(document) t
    where t.lexeme ~ '^[a-zæøå]{3,60}$'
      and not exists (select 1 from search_word w where w.lexeme = t.lexeme);
  end;

create function keep_search_entry(
  entry uuid, entry_kind text, item agenda_item, entry_outcome text, entry_responsible text,
  entry_title text, entry_text text, entry_document tsvector) returns void
  language plpgsql as $$
declare
  number_of_case text := (select c.case_number from case_file c where c.id = item.case_id);
  place_and_time tsvector := search_place_and_time(item.body_code, item.closed, item.meeting_date);
  searched tsvector := entry_document || place_and_time || search_number_document(number_of_case)
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

-- Makes the entries of an item anew from what is kept now.
create function keep_search_entries_of(wanted uuid) returns void
  language plpgsql as $$
declare
  item agenda_item;
  content item_content;
  recommended text;
  sections text;
  one record;
  whole_closed boolean;
  kept uuid[] := '{}';
begin
  select * into item from agenda_item i where i.id = wanted;
  select * into content from item_content c where c.item_id = wanted;
  if content.item_id is not null then
    select concat_ws(E'\n', content.recommender, content.recommendation_intro,
        string_agg(concat_ws(E'\n', p.text, array_to_string(p.sub_points, E'\n')), E'\n' order by p.number))
      into recommended from recommendation_point p where p.item_id = wanted;
    sections := concat_ws(E'\n', content.background, content.presentation, content.economy,
      content.assessment);
    kept := kept || wanted;
    perform keep_search_entry(wanted, 'ITEM', item,
      (select d.outcome from decision d where d.item_id = wanted and d.meeting_id is not null limit 1),
      null, content.title, concat_ws(E'\n', recommended, sections),
      search_document(content.title, 'A') || search_document(recommended, 'B')
        || search_document(sections, 'D'));
    for one in select * from decision d where d.item_id = wanted loop
      kept := kept || one.id;
      perform keep_search_entry(one.id, 'DECISION', item, one.outcome, one.responsible, content.title,
        one.text, search_document(one.text, 'C') || search_document(content.title, 'D'));
    end loop;
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

-- Makes the entry of a case being written anew. Once decided it is found as the item it has become.
create function keep_search_draft(wanted uuid) returns void
  language plpgsql as $$
declare
  heading presentation_heading;
  sections text;
  searched tsvector;
begin
  delete from search_draft d where d.id = wanted;
  select h.* into heading from presentation_heading h join case_presentation p on p.id = h.presentation_id
    where h.presentation_id = wanted and p.state <> 'DECIDED';
  if heading.presentation_id is null then
    return;
  end if;
  select string_agg(concat_ws(E'\n', nullif(s.text, ''), (
      select string_agg(said #>> '{}', E'\n')
      from jsonb_path_query(s.points, 'strict $.** ? (@.type() == "string")') said)), E'\n' order by s.kind)
    into sections from presentation_section s where s.presentation_id = wanted;
  searched := search_document(heading.title, 'A') || search_document(sections, 'D')
    || search_number_document(heading.case_number);
  insert into search_draft values (wanted, (heading.changed_at at time zone 'Europe/Copenhagen')::date,
    heading.closed, heading.case_number, heading.title, left(coalesce(sections, ''), 200000), searched);
  perform learn_search_words(searched);
end $$;

-- Runs once a transaction, just before it ends, when all that belongs to an item is there. The lock lets
-- of two who change one item at once the second see what the first has kept. All take their locks in one
-- order, and none waits for anything else, so nobody is refused for another's sake.
create function keep_search_current() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due record;
begin
  for due in
    with taken as (delete from search_due d where d.tx = pg_current_xact_id() returning d.id, d.draft)
    select id, draft from taken order by id
  loop
    perform pg_advisory_xact_lock(hashtextextended(due.id::text, 37));
    if due.draft then
      perform keep_search_draft(due.id);
    else
      perform keep_search_entries_of(due.id);
    end if;
  end loop;
  return null;
end $$;
create constraint trigger keep_search_current after insert on search_due
  deferrable initially deferred for each row execute function keep_search_current();

create function note_search_due() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due
    select distinct pg_current_xact_id(), t.id, false from (values (old.item_id), (new.item_id)) t (id)
    where t.id is not null
    on conflict do nothing;
  return null;
end $$;

create function note_search_due_of_item() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due values (pg_current_xact_id(), coalesce(new.id, old.id), false) on conflict do nothing;
  return null;
end $$;

create function note_search_due_of_case() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due select pg_current_xact_id(), i.id, false from agenda_item i where i.case_id = new.id
    on conflict do nothing;
  return null;
end $$;

create function note_search_due_of_presentation() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due values (pg_current_xact_id(), new.id, true) on conflict do nothing;
  return null;
end $$;

create function note_search_due_of_writing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due values (pg_current_xact_id(), new.presentation_id, true) on conflict do nothing;
  return null;
end $$;

create trigger keep_search after update or delete on agenda_item
  for each row execute function note_search_due_of_item();
create trigger keep_search after update of case_number on case_file
  for each row execute function note_search_due_of_case();
create trigger keep_search after insert or update of state on case_presentation
  for each row execute function note_search_due_of_presentation();
do $$
declare
  tab text;
begin
  foreach tab in array array['item_content', 'recommendation_point', 'attachment', 'decision'] loop
    execute format('create trigger keep_search after insert or update or delete on %I'
      ' for each row execute function note_search_due()', tab);
  end loop;
  foreach tab in array array['presentation_heading', 'presentation_section'] loop
    execute format('create trigger keep_search after insert or update on %I'
      ' for each row execute function note_search_due_of_writing()', tab);
  end loop;
end $$;

-- What is here already is searched for as well.
do $$
begin
  perform keep_search_entries_of(i.id) from agenda_item i;
  perform keep_search_draft(p.id) from case_presentation p;
end $$;
