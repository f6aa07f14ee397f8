-- What can be searched for: one row for each item, decision and attachment. The rows are kept by triggers,
-- in the transaction that changes what they are made of; the service itself only reads them. What decides
-- who may read a row stands in the row, so that a search through a million rows asks no other table.
create table search_entry (
  id uuid primary key,
  kind text not null check (kind in ('ITEM', 'DECISION', 'ATTACHMENT')),
  item_id uuid not null references agenda_item on delete cascade,
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

alter table search_entry enable row level security;
create policy read_item on search_entry for select
  using (body_code = any ((select open_bodies())::text[])
    and (not closed or meeting_date >= ((select closed_bodies()) ->> body_code)::date)
    and origin_id <> all ((select conflicted_lines())::uuid[]));
grant select on search_entry to ${appRole};

-- The words of all entries: compounds are found by their parts among them, misspelt words by their
-- likeness. They come from closed items too, so nobody reads them; the functions below answer from them.
-- A word may stand here twice: two who write it at once must not wait for each other.
create table search_word (
  lexeme text not null,
  plain text not null generated always as (translate(lexeme, 'æøå', 'eoa')) stored
);
create index search_word_lexeme on search_word (lexeme text_pattern_ops);
create index search_word_part on search_word using gin (lexeme gin_trgm_ops);
create index search_word_plain on search_word using gin (plain gin_trgm_ops);

-- Items changed in a transaction and not yet looked at again; empty whenever it has ended.
create table search_due (
  tx xid8 not null,
  item_id uuid not null,
  primary key (tx, item_id)
);

-- The spelling that is searched in: small letters, no accents, and å, æ, ø however they were written, so
-- that Aagaard finds Ågård.
create function search_spelling(words text) returns text
  language sql immutable parallel safe
  return replace(replace(replace(
    lower(translate(words, 'ÆØÅÄÖÜÉÈÊËÁÀÂÍÓÚÇäöüéèêëáàâíóúç', 'æøåæøueeeeaaaiouc' || 'æøueeeeaaaiouc')),
    'aa', 'å'), 'ae', 'æ'), 'oe', 'ø');

-- PostgreSQL takes at most a megabyte; what comes after is found by what came before.
create function search_document(words text, weight "char") returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('danish', search_spelling(left(coalesce(words, ''), 200000))), weight);

-- Words nobody can type say where and when an entry belongs, so that the index itself keeps what is far
-- from a question out of its answer: which body, open or closed, and which quarter of which year.
create function search_place(body_code text, closed boolean) returns text
  language sql immutable parallel safe
  return '@' || body_code || case when closed then '+' else '-' end;

create function search_quarter(day date) returns text
  language sql immutable parallel safe
  return '@' || extract(year from day) || 'Q' || extract(quarter from day);

create function search_year(year integer) returns text
  language sql immutable parallel safe
  return '@' || year;

create function search_place_and_time(body_code text, closed boolean, day date) returns tsvector
  language sql immutable parallel safe
  return array_to_tsvector(array[search_place(body_code, closed), search_quarter(day),
    search_year(extract(year from day)::integer)]);

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
  place_and_time tsvector :=
    search_place_and_time(item.body_code, item.closed, item.meeting_date);
  searched tsvector := entry_document || place_and_time
    || setweight(to_tsvector('danish', search_spelling(coalesce(number_of_case, ''))), 'B');
begin
  insert into search_entry values (entry, entry_kind, item.id, item.origin_id, item.meeting_id,
    item.body_code, item.meeting_date, item.closed, item.number, item.case_id, number_of_case,
    entry_outcome, entry_responsible, entry_title, entry_text, searched,
    search_document(entry_title, 'A') || place_and_time)
  on conflict (id) do update set origin_id = excluded.origin_id, meeting_id = excluded.meeting_id,
    body_code = excluded.body_code, meeting_date = excluded.meeting_date, closed = excluded.closed,
    number = excluded.number, case_id = excluded.case_id, case_number = excluded.case_number,
    outcome = excluded.outcome, responsible = excluded.responsible, title = excluded.title,
    text = excluded.text, document = excluded.document, title_document = excluded.title_document;
  perform learn_search_words(searched);
end $$;

-- What the newest version of an attachment says; nothing where files are not kept.
create function search_attachment_text(attachment uuid) returns text
  language plpgsql stable as $$
begin
  if to_regclass('attachment_version') is null then
    return '';
  end if;
  return coalesce((
    select v.text from attachment_version v where v.attachment_id = attachment
    order by v.version desc limit 1), '');
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
      select a.id, a.name, search_attachment_text(a.id) as says,
        -- An attachment may be closed in an item that is not.
        coalesce((to_jsonb(a) ->> 'closed')::boolean, false) as closed
      from attachment a where a.item_id = wanted
    loop
      kept := kept || one.id;
      item.closed := whole_closed or one.closed;
      perform keep_search_entry(one.id, 'ATTACHMENT', item, null, null, one.name, one.says,
        search_document(regexp_replace(one.name, '[_.]', ' ', 'g'), 'B') || search_document(one.says, 'D'));
    end loop;
  end if;
  delete from search_entry e where e.item_id = wanted and e.id <> all (kept);
end $$;

-- Runs once a transaction, just before it ends, when all that belongs to an item is there. The lock lets
-- of two who change one item at once the second see what the first has kept.
create function keep_search_current() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due uuid;
begin
  for due in
    with taken as (delete from search_due d where d.tx = pg_current_xact_id() returning d.item_id)
    select item_id from taken order by item_id
  loop
    perform pg_advisory_xact_lock(hashtextextended(due::text, 37));
    perform keep_search_entries_of(due);
  end loop;
  return null;
end $$;
create constraint trigger keep_search_current after insert on search_due
  deferrable initially deferred for each row execute function keep_search_current();

create function note_search_due() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due values
    (pg_current_xact_id(), case when tg_op = 'DELETE' then old.item_id else new.item_id end)
    on conflict do nothing;
  return null;
end $$;

create function note_search_due_of_item() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due values (pg_current_xact_id(), new.id) on conflict do nothing;
  return null;
end $$;

create function note_search_due_of_case() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_due select pg_current_xact_id(), i.id from agenda_item i where i.case_id = new.id
    on conflict do nothing;
  return null;
end $$;

create trigger keep_search after update on agenda_item
  for each row execute function note_search_due_of_item();
create trigger keep_search after update of case_number on case_file
  for each row execute function note_search_due_of_case();
do $$
declare
  tab text;
begin
  foreach tab in array array['item_content', 'recommendation_point', 'attachment', 'decision'] loop
    execute format('create trigger keep_search after insert or update or delete on %I'
      ' for each row execute function note_search_due()', tab);
  end loop;
  if to_regclass('attachment_version') is not null then
    create trigger keep_search after insert or update or delete on attachment_version
      for each row execute function note_search_due();
  end if;
end $$;

-- Other words a searched word stands in: kvalitetsstandarder for standard. What is left of a compound must
-- be a word that occurs somewhere, or the part long enough to be no accident (as port is in rapport).
create function search_compounds(part text) returns text[]
  language plpgsql stable as $$
declare
  pattern text := replace(replace(replace(part, '\', '\\'), '%', '\%'), '_', '\_');
begin
  if part !~ '^[a-zæøå]{4,}$' then
    return '{}';
  end if;
  return coalesce((
    select array_agg(lexeme) from (
      select distinct w.lexeme, length(w.lexeme) from search_word w
      where w.lexeme like '%' || pattern || '%' and length(w.lexeme) >= length(part) + 3
        and (length(part) >= 6 or exists (
          select 1 from (values (case
              when w.lexeme like '%' || pattern then left(w.lexeme, -length(part))
              when w.lexeme like pattern || '%' then substr(w.lexeme, length(part) + 1) end)) as rest (word),
            search_word r
          where r.lexeme in (rest.word, rtrim(rest.word, 's'), rtrim(rest.word, 'e'),
            ltrim(rest.word, 's'), ltrim(rest.word, 'e'))))
      order by length(w.lexeme) limit 24) found), '{}');
end $$;

-- What somebody typed as a query: "a phrase", -without, this or that; compounds by their parts as well.
create function search_query(typed text) returns tsquery
  language plpgsql stable security definer set search_path = public, pg_temp
  set client_min_messages = warning as $$
declare
  query tsquery := websearch_to_tsquery('danish', search_spelling(typed));
  quoted tsvector := to_tsvector('danish', search_spelling(
    coalesce((select string_agg(m[1], ' ') from regexp_matches(typed, '"([^"]*)"', 'g') m), '')));
  word text;
  compound text;
  compounds tsquery;
begin
  for word in select distinct m[1] from regexp_matches(querytree(query), '''([a-zæøå]+)''', 'g') m
    where m[1] <> all (tsvector_to_array(quoted)) limit 6
  loop
    compounds := null;
    foreach compound in array search_compounds(word) loop
      compounds := coalesce(compounds || quote_literal(compound)::tsquery,
        quote_literal(compound)::tsquery);
    end loop;
    if compounds is not null then
      query := ts_rewrite(query, quote_literal(word)::tsquery,
        quote_literal(word)::tsquery || compounds);
    end if;
  end loop;
  return (query);
end $$;
revoke all on function search_query(text) from public;
grant execute on function search_query(text) to ${appRole};

-- The words of a query to mark in a text, in every spelling a text may have them in.
create function search_marks(query tsquery) returns tsquery
  language sql stable
  return (
    select string_agg(distinct quote_literal(spelt), ' | ')::tsquery
    from regexp_matches(querytree(query), '''([^''\\]+)''', 'g') m,
      lateral (values (m[1]), (replace(m[1], 'å', 'aa')), (replace(m[1], 'æ', 'ae')),
        (replace(m[1], 'ø', 'oe')),
        (replace(replace(replace(m[1], 'å', 'aa'), 'æ', 'ae'), 'ø', 'oe'))) s (spelt));

-- A text with its marked words between two characters no text has. Of a long text only what surrounds the
-- first of them is given.
create function search_marked(words text, marks tsquery) returns text
  language sql stable
  return case when marks is null then left(words, 1500) else (
    select ts_headline('danish', translate(substr(words,
        greatest(1, regexp_instr(words, p.pattern, 1, 1, 0, 'i') - 400), 1500), E'\uE000\uE001', ''), marks,
      E'HighlightAll=true, StartSel=\uE000, StopSel=\uE001')
    from (select string_agg(m[1], '|') as pattern
      from regexp_matches(marks::text, '''([[:alnum:]]+)''', 'g') m) p) end;

-- Where the caller may read; null where nowhere.
create function search_scope() returns tsquery
  language sql stable
  return (
    select string_agg(quote_literal(place), ' | ')::tsquery
    from (select search_place(code, false) as place from unnest(open_bodies()) code
      union all
      select search_place(code, true) from jsonb_object_keys(closed_bodies()) code) places);

-- The time in which there are entries, cut into pieces: the newest quarter of a year, the rest of that year,
-- the four years before, and all the others. Who looks into one after the other until there is enough
-- neither reads all of a common word nor asks often for a rare one.
create function search_times(since date, until date) returns setof tsquery
  language plpgsql stable set enable_indexscan = on as $$
declare
  newest date := date_trunc('quarter', least(until, (select max(e.meeting_date) from search_entry e)));
  oldest date := date_trunc('quarter', greatest(since, (select min(e.meeting_date) from search_entry e)));
  this_year integer := extract(year from newest);
begin
  return query
    select string_agg(quote_literal(piece.word), ' | ')::tsquery
    from (
      select case when q = newest then 1 else 2 end as turn, search_quarter(q::date) as word
      from generate_series(greatest(oldest, date_trunc('year', newest)), newest, interval '3 months') q
      union all
      select case when y >= this_year - 4 then 3 else 4 end, search_year(y)
      from generate_series(extract(year from oldest)::integer, this_year - 1) y) piece
    group by piece.turn order by piece.turn;
end $$;

-- The ids of the newest entries that fit, with how well: by the words as they were typed, wherever they
-- stand, and a little for a compound in the title. Row-level security lets no index answer a text
-- search, since the operator is not leakproof; so the owner asks, with the policy's rule written out, and
-- the caller sees of the answer only rows of search_entry its own policy shows. Only the index of words
-- is of use here, and the planner, which cannot know how common a compound is, must not try another.
create function search_entries(query tsquery, exact tsquery, in_body text, since date, until date,
  with_outcome text, is_closed boolean, of_case text, of_responsible text, at_most integer)
  returns table (entry_id uuid, rank real)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off as $$
declare
  closed_to_me jsonb := closed_bodies();
  not_for_me uuid[] := conflicted_lines();
  open_to_me text[] := open_bodies();
  scope tsquery := search_scope();
  times tsquery;
  wanted tsquery;
  found_before integer := 0;
  found_now integer;
begin
  if numnode(query) = 0 or scope is null then
    return;
  end if;
  for times in select t from search_times(since, until) t loop
    wanted := scope && times && coalesce(query, scope);
    return query
      select f.id, coalesce(ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', f.document, exact, 1)
        + case when f.title_document @@ query then 0.2 else 0 end, 0)::real
      from (
        select e.id, e.document, e.title_document from search_entry e
        where e.document @@ wanted
          and e.body_code = any (open_to_me)
          and (not e.closed or e.meeting_date >= (closed_to_me ->> e.body_code)::date)
          and e.origin_id <> all (not_for_me)
          and (in_body is null or e.body_code = in_body)
          and (since is null or e.meeting_date >= since)
          and (until is null or e.meeting_date <= until)
          and (with_outcome is null or e.outcome = with_outcome)
          and (is_closed is null or e.closed = is_closed)
          and (of_case is null or e.case_number = of_case)
          and (of_responsible is null or e.responsible = of_responsible)
        order by e.meeting_date desc, e.id
        limit at_most - found_before) f;
    get diagnostics found_now = row_count;
    found_before := found_before + found_now;
    exit when found_before >= at_most;
  end loop;
end $$;
revoke all on function search_entries(tsquery, tsquery, text, date, date, text, boolean, text, text, integer) from public;
grant execute on function search_entries(tsquery, tsquery, text, date, date, text, boolean, text, text, integer)
  to ${appRole};

-- Words like one that nothing readable has, each with a readable entry it stands in; the likest first.
create function search_likely_words(misspelt text) returns table (lexeme text, example uuid)
  language plpgsql stable security definer set search_path = public, pg_temp
  set pg_trgm.similarity_threshold = 0.25 as $$
declare
  word record;
  found uuid;
  answered integer := 0;
begin
  for word in
    select w.lexeme as likely, max(similarity(w.plain, translate(misspelt, 'æøå', 'eoa'))) as likeness
    from search_word w
    where w.plain % translate(misspelt, 'æøå', 'eoa')
      and abs(length(w.lexeme) - length(misspelt)) <= 2
    group by w.lexeme order by likeness desc, w.lexeme limit 8
  loop
    select s.entry_id into found
      from search_entries(quote_literal(word.likely)::tsquery, null, null, null, null, null, null, null,
        null, 1) s;
    if found is not null then
      lexeme := word.likely;
      example := found;
      return next;
      answered := answered + 1;
      exit when answered = 3;
    end if;
  end loop;
end $$;
revoke all on function search_likely_words(text) from public;
grant execute on function search_likely_words(text) to ${appRole};

-- Entries whose case number begins so, or whose title has the words, the last of them perhaps unfinished.
create function search_beginnings(typed text, at_most integer) returns table (entry_id uuid, by_number boolean)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  open_to_me text[] := open_bodies();
  closed_to_me jsonb := closed_bodies();
  not_for_me uuid[] := conflicted_lines();
  scope tsquery := search_scope();
  beginning text := replace(replace(replace(btrim(typed), '\', '\\'), '%', '\%'), '_', '\_') || '%';
  words text[] := regexp_split_to_array(
    btrim(regexp_replace(search_spelling(typed), '[^a-zæøå0-9]+', ' ', 'g')), ' ');
  query tsquery;
  word text;
  times tsquery;
  wanted tsquery;
  found_before integer := 0;
  found_now integer;
begin
  if scope is null then
    return;
  end if;
  return query
    select e.id, true from search_entry e
    where e.kind = 'ITEM' and e.case_number like beginning
      and e.body_code = any (open_to_me)
      and (not e.closed or e.meeting_date >= (closed_to_me ->> e.body_code)::date)
      and e.origin_id <> all (not_for_me)
    limit at_most;
  -- The beginning of a longer word says little beside the others, and may be that of a stop word.
  if array_length(words, 1) > 1 and length(words[array_length(words, 1)]) < 4 then
    words := trim_array(words, 1);
  end if;
  words := words[greatest(1, array_length(words, 1) - 5):];
  word := words[array_length(words, 1)];
  if length(word) < 2 then
    return;
  end if;
  query := format('%L:*', word)::tsquery
    || coalesce((select quote_literal(l)::tsquery from unnest(ts_lexize('danish_stem', word)) l limit 1),
      quote_literal(word)::tsquery);
  foreach word in array trim_array(words, 1) loop
    query := query && coalesce(
      (select quote_literal(l)::tsquery from unnest(ts_lexize('danish_stem', word)) l limit 1), query);
  end loop;
  for times in select t from search_times(null, null) t loop
    wanted := scope && times && query;
    return query
      select e.id, false from search_entry e
      where e.kind = 'ITEM' and e.title_document @@ wanted
        and e.body_code = any (open_to_me)
        and (not e.closed or e.meeting_date >= (closed_to_me ->> e.body_code)::date)
        and e.origin_id <> all (not_for_me)
      order by e.meeting_date desc, e.id
      limit at_most - found_before;
    get diagnostics found_now = row_count;
    found_before := found_before + found_now;
    exit when found_before >= at_most;
  end loop;
end $$;
revoke all on function search_beginnings(text, integer) from public;
grant execute on function search_beginnings(text, integer) to ${appRole};

-- A page of what was found, with counts of all that was found, as JSON. A case is its items. Beyond the
-- limit only the newest are ranked and counted, and the answer says so.
create function search_page(typed text, of_kind text, in_body text, since date, until date,
  with_outcome text, is_closed boolean, of_case text, of_responsible text, newest_first boolean,
  skipped integer, taken integer) returns jsonb
  language plpgsql stable set client_min_messages = warning as $$
declare
  at_most constant integer := 1000;
  query tsquery := case when btrim(typed) <> '' then search_query(typed) end;
  exact tsquery := case when btrim(typed) <> '' then websearch_to_tsquery('danish', search_spelling(typed)) end;
  marks tsquery := case when query is not null then search_marks(query) end;
  answer jsonb;
begin
  with found as materialized (
    select e.id, e.kind, e.item_id, e.case_id, e.body_code, e.closed, e.outcome, e.responsible,
      e.meeting_date, s.rank
    from search_entries(query, exact, in_body, since, until, with_outcome, is_closed, of_case,
      of_responsible, at_most + 1) s
    join search_entry e on e.id = s.entry_id),
  cases as materialized (
    select distinct on (case_id) * from found where kind = 'ITEM' and case_id is not null
    order by case_id, meeting_date desc, rank desc, id),
  chosen as materialized (
    select * from found where of_kind is null or kind = of_kind
    union all select * from cases where of_kind = 'CASE'),
  page as (
    select * from chosen
    order by case when newest_first then null else rank end desc nulls last, meeting_date desc, id
    offset skipped limit taken)
  select jsonb_build_object(
    'total', (select count(*) from chosen),
    'complete', (select count(*) from found) <= at_most,
    'kinds', (select coalesce(jsonb_object_agg(kind, n), '{}') from (
      select kind, count(*) as n from found group by kind
      union all select 'CASE', count(*) from cases having count(*) > 0) k),
    'bodies', (select coalesce(jsonb_object_agg(body_code, n), '{}') from (
      select body_code, count(*) as n from chosen group by body_code) b),
    'outcomes', (select coalesce(jsonb_object_agg(outcome, n), '{}') from (
      select outcome, count(*) as n from chosen where outcome is not null group by outcome) o),
    'closed', (select coalesce(jsonb_object_agg(closed, n), '{}') from (
      select closed, count(*) as n from chosen group by closed) c),
    'responsibles', (select coalesce(jsonb_object_agg(responsible, n), '{}') from (
      select responsible, count(*) as n from chosen where responsible is not null
      group by responsible order by n desc, responsible limit 20) r),
    'hits', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', e.id, 'kind', case when of_kind = 'CASE' then 'CASE' else e.kind end,
        'itemId', e.item_id, 'meetingId', e.meeting_id, 'bodyCode', e.body_code,
        'meetingDate', e.meeting_date, 'closed', e.closed, 'number', e.number, 'caseId', e.case_id,
        'caseNumber', e.case_number, 'outcome', e.outcome, 'responsible', e.responsible,
        'title', search_marked(e.title, marks), 'text', search_marked(e.text, marks))
      order by case when newest_first then null else p.rank end desc nulls last, p.meeting_date desc, p.id),
      '[]')
      from page p join search_entry e on e.id = p.id))
  into answer;
  return answer;
end $$;

-- How a word nothing readable has was probably meant, as it stands in something the caller may read.
create function search_correction(typed text) returns text
  language sql stable
  begin atomic
    select substring(search_marked(e.title || E'\n' || e.text, search_marks(quote_literal(l.lexeme)::tsquery))
      from E'\uE000([^\uE001]+)\uE001')
    from (select stem from unnest(ts_lexize('danish_stem', search_spelling(typed))) stem
        where not exists (select 1 from search_entries(quote_literal(stem)::tsquery, null,
          null, null, null, null, null, null, null, 1))) unknown,
      lateral search_likely_words(unknown.stem) with ordinality l (lexeme, example, place)
      join search_entry e on e.id = l.example
    order by l.place limit 1;
  end;

-- People named so who are responsible for something the caller may read.
create function search_people(typed text, at_most integer) returns table (username text, name text)
  language sql stable
  begin atomic
    select p.username, p.name from person p
    where p.active
      and (' ' || search_spelling(p.name) like
          '% ' || replace(replace(replace(search_spelling(typed), '\', '\\'), '%', '\%'), '_', '\_') || '%'
        or similarity(search_spelling(p.name), search_spelling(typed)) > 0.5)
      and exists (
        select 1 from search_entries(null, null, null, null, null, null, null, null, p.username, 1))
    order by similarity(search_spelling(p.name), search_spelling(typed)) desc, p.name
    limit at_most;
  end;

-- What is here already is searched for as well.
do $$
begin
  perform keep_search_entries_of(i.id) from agenda_item i;
end $$;
