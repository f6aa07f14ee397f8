-- A function may carry a setting of pg_trgm only where its library is loaded, which its first use does.
select similarity('', '');

-- The likest word that stands in something readable, and a readable entry it stands in.
create function search_likely_word(misspelt text) returns table (lexeme text, example uuid)
  language plpgsql stable security definer set search_path = public, pg_temp
  set pg_trgm.similarity_threshold = 0.3 as $$
declare
  word record;
begin
  for word in
    select w.lexeme as likely, max(similarity(w.plain, translate(misspelt, 'æøå', 'eoa'))) as likeness
    from search_word w
    where w.plain % translate(misspelt, 'æøå', 'eoa')
      and abs(length(w.lexeme) - length(misspelt)) <= 2
    group by w.lexeme order by likeness desc, w.lexeme limit 3
  loop
    select s.entry_id into example
      from search_entries(search_quoted(word.likely)::tsquery, null, null, null, null, null, null, null,
        null, null, 1) s;
    if example is not null then
      lexeme := word.likely;
      return next;
      return;
    end if;
  end loop;
end $$;
revoke all on function search_likely_word(text) from public;
grant execute on function search_likely_word(text) to ${appRole};

-- Entries whose case number begins so, or whose title has the words, the last of them perhaps unfinished.
create function search_beginnings(typed text, at_most integer) returns table (entry_id uuid, by_number boolean)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  open_to_me text[] := open_bodies();
  closed_to_me jsonb := closed_bodies();
  not_for_me uuid[] := conflicted_lines();
  places text := search_scope(null, null, null);
  scope tsquery := nullif(places, '')::tsquery;
  beginning text := replace(replace(replace(btrim(typed), '\', '\\'), '%', '\%'), '_', '\_') || '%';
  words text[] := regexp_split_to_array(
    btrim(regexp_replace(search_spelling(typed), '[^a-zæøå0-9]+', ' ', 'g')), ' ');
  query tsquery;
  word text;
  piece record;
  word_begun text;
  begins_many boolean;
  found_before integer := 0;
  found_now integer;
begin
  if places is null then
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
  word_begun := word;
  query := format('%L:*', word)::tsquery
    || coalesce((select search_quoted(l)::tsquery from unnest(ts_lexize('danish_stem', word)) l limit 1),
      search_quoted(word)::tsquery);
  foreach word in array trim_array(words, 1) loop
    query := query && coalesce(
      (select search_quoted(l)::tsquery from unnest(ts_lexize('danish_stem', word)) l limit 1), query);
  end loop;
  -- The beginning of many words is looked for in the newest titles themselves; the index would have to put
  -- together all of them.
  begins_many := length(word_begun) < 4;
  -- The dates' own index is of no use here, whatever the planner thinks; a sum keeps it away.
  for piece in select * from search_times(null, null) loop
    exit when begins_many and piece.level > 1;
    return query
      select e.id, false from search_entry e
      where e.kind = 'ITEM'
        and (not begins_many or ts_match_vq(e.title_document, query))
        and (begins_many or e.title_document @@ query)
        and (piece.words is null or e.title_document @@ piece.words)
        and (piece.words is not null or e.meeting_date + 0 < piece.before)
        and (scope is null or e.title_document @@ scope)
        and e.body_code = any (open_to_me)
        and (not e.closed or e.meeting_date >= (closed_to_me ->> e.body_code)::date)
        and e.origin_id <> all (not_for_me)
      order by e.meeting_date + 0 desc, e.id
      limit at_most - found_before;
    get diagnostics found_now = row_count;
    found_before := found_before + found_now;
    exit when found_before >= at_most;
  end loop;
end $$;
revoke all on function search_beginnings(text, integer) from public;
grant execute on function search_beginnings(text, integer) to ${appRole};

-- How a word nothing readable has was probably meant, as it stands in something the caller may read.
create function search_correction(typed text) returns text
  language sql stable
  begin atomic
    select substring(search_marked(e.title || E'\n' || e.text, search_marks(search_quoted(l.lexeme)::tsquery))
      from E'\uE000([^\uE001]+)\uE001')
    from (select stem from unnest(ts_lexize('danish_stem', search_spelling(typed))) stem
        where not exists (select 1 from search_entries(search_quoted(stem)::tsquery, null,
          null, null, null, null, null, null, null, null, 1))) unknown,
      lateral search_likely_word(unknown.stem) l
      join search_entry e on e.id = l.example
    limit 1;
  end;

-- People named so who are responsible for something the caller may read, the likest few of them.
create function search_people(typed text, at_most integer) returns table (username text, name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  open_to_me text[] := open_bodies();
  closed_to_me jsonb := closed_bodies();
  not_for_me uuid[] := conflicted_lines();
  spelt text := search_spelling(typed);
  beginning text := '% ' || replace(replace(replace(spelt, '\', '\\'), '%', '\%'), '_', '\_') || '%';
begin
  return query
    select p.username, p.name from (
      select named.username, named.name, similarity(search_spelling(named.name), spelt) as likeness
      from person named
      where named.active
        and (' ' || search_spelling(named.name) like beginning
          or similarity(search_spelling(named.name), spelt) > 0.5)
      order by likeness desc, named.name limit 20) p
    -- One is enough, person by person.
    cross join lateral (
      select from search_entry e
      where e.responsible = p.username
        and e.body_code = any (open_to_me)
        and (not e.closed or e.meeting_date >= (closed_to_me ->> e.body_code)::date)
        and e.origin_id <> all (not_for_me)
      limit 1) readable
    order by p.likeness desc, p.name limit at_most;
end $$;
revoke all on function search_people(text, integer) from public;
grant execute on function search_people(text, integer) to ${appRole};
