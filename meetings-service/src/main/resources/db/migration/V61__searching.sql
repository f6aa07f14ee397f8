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

-- What somebody typed as a query of the words as they are: "a phrase", -without, this or that. A case number
-- means the number itself, or wherever a text mentions it.
create function search_asked(typed text) returns tsquery
  language plpgsql stable set client_min_messages = warning as $$
declare
  number_form constant text :=
    '(?<![^\s])(\d{2,4}/\d{1,7}(?:-\d{1,4})?|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2,4})(?![^\s])';
  query tsquery := websearch_to_tsquery('danish',
    search_spelling(regexp_replace(typed, number_form, ' ', 'gi')));
  number text;
begin
  for number in select distinct m[1] from regexp_matches(typed, number_form, 'gi') m limit 6 loop
    query := query && (search_quoted(search_number(number))::tsquery
      || phraseto_tsquery('danish', search_spelling(number)));
  end loop;
  return (query);
end $$;

-- The same, with compounds by their parts as well.
create function search_query(typed text) returns tsquery
  language plpgsql stable security definer set search_path = public, pg_temp
  set client_min_messages = warning as $$
declare
  query tsquery := search_asked(typed);
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
      compounds := coalesce(compounds || search_quoted(compound)::tsquery,
        search_quoted(compound)::tsquery);
    end loop;
    if compounds is not null then
      query := ts_rewrite(query, search_quoted(word)::tsquery,
        search_quoted(word)::tsquery || compounds);
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
    select string_agg(distinct search_quoted(spelt), ' | ')::tsquery
    from regexp_matches(querytree(query), '''([^''\\]+)''', 'g') m,
      lateral (values (m[1]), (replace(m[1], 'å', 'aa')), (replace(m[1], 'æ', 'ae')),
        (replace(m[1], 'ø', 'oe')),
        (replace(replace(replace(m[1], 'å', 'aa'), 'æ', 'ae'), 'ø', 'oe'))) s (spelt));

-- A text with its marked words between two characters no text has. Of a long text only what surrounds the
-- first of them is given.
create function search_marked(words text, marks tsquery) returns text
  language sql stable
  return case when marks is null then left(words, 900) else (
    select ts_headline('danish', translate(substr(words, greatest(1, first.place - 250), 900), E'\uE000\uE001', ''),
      marks, E'HighlightAll=true, StartSel=\uE000, StopSel=\uE001')
    from (
      select coalesce(min(nullif(strpos(small.words, m[1]), 0)), 1) as place
      from (select lower(search_marked.words) as words offset 0) small,
        regexp_matches(marks::text, '''([[:alnum:]]+)''', 'g') m) first) end;

-- Where the caller may read of what is asked for, as words of the index; '' where that is everywhere or in too
-- many places for the index to look after, and null where it is nowhere. A kind goes with each place.
create function search_scope(in_body text, is_closed boolean, of_kind text) returns text
  language plpgsql stable as $$
declare
  most constant integer := 8;
  places text[] := array(
    select search_place(code, false) from unnest(open_bodies()) code
    where (in_body is null or code = in_body) and is_closed is distinct from true
    union all
    select search_place(code, true) from jsonb_object_keys(closed_bodies()) code
    where (in_body is null or code = in_body) and is_closed is distinct from false);
begin
  return case when cardinality(places) = 0 then null when cardinality(places) > most then ''
    else (select string_agg(search_quoted(concat(place, of_kind)), ' | ') from unnest(places) place) end;
end $$;

-- The time in which there are entries, cut into pieces each about four times as long as the one after it: the
-- newest weeks one by one, the rest of the block above theirs, and so on. Who looks into one after the other until there is enough neither reads all of a common word nor asks often for a rare one. The last
-- piece has no words; it is all that lies before the day.
create function search_times(since date, until date) returns table (words tsquery, before date, level integer)
  language plpgsql stable set enable_indexscan = on as $$
declare
  highest constant integer := 4;
  newest date := least(until, (select max(e.meeting_date) from search_entry e));
  oldest date := greatest(since, (select min(e.meeting_date) from search_entry e));
  block integer;
  first_of_parent integer;
begin
  if newest is null or newest < oldest then
    return;
  end if;
  level := 0;
  words := search_quoted(search_block_word(search_block(newest, 0), 0))::tsquery;
  return next;
  loop
    block := search_block(newest, level);
    first_of_parent := search_block(newest, level + 1) * 4;
    before := search_block_start(first_of_parent, level);
    if level = 0 then
      return query select search_quoted(search_block_word(b, 0))::tsquery, search_block_start(b, 0), 0
        from generate_series(block - 1, first_of_parent, -1) b;
    elsif first_of_parent < block then
      words := (select string_agg(search_quoted(search_block_word(b, level)), ' | ')::tsquery
        from generate_series(first_of_parent, block - 1) b);
      return next;
    end if;
    if before <= oldest then
      return;
    end if;
    level := level + 1;
    exit when level = highest;
  end loop;
  words := null;
  return next;
end $$;

-- The ids of the newest entries that fit, with how well: by the words as they were typed, wherever they
-- stand, and a little for a compound in the title. Row-level security lets no index answer a text
-- search, since the operator is not leakproof; so the owner asks, with the policy's rule written out, and
-- the caller sees of the answer only rows of search_entry its own policy shows. Only the index of words
-- is of use here, and the planner, which cannot know how common a compound is, must not try another. Each
-- demand is one of its own, so that the index skips from one that fits to the next. Of a long paper only the
-- name is weighed, for unpacking hundreds of them would take longer than all the rest. The index does not know
-- where in a text its words stand: a phrase is looked for in the newest entries that have its words, and where
-- these are too many to be looked through in time, a row without an id says that there may be older ones.
create function search_entries(query tsquery, exact tsquery, of_kind text, in_body text, since date, until date,
  with_outcome text, is_closed boolean, of_case text, of_responsible text, at_most integer)
  returns table (entry_id uuid, rank real)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set enable_indexscan = off as $$
declare
  closed_to_me jsonb := closed_bodies();
  not_for_me uuid[] := conflicted_lines();
  open_to_me text[] := open_bodies();
  places text := search_scope(in_body, is_closed, of_kind);
  scope tsquery := nullif(places, '')::tsquery;
  facets tsquery := (
    select string_agg(search_quoted(facet), ' & ')::tsquery
    from unnest(array[case when scope is null then search_facet('k', of_kind) end, search_facet('o', with_outcome),
      search_facet('r', of_responsible), search_number(of_case)]) facet where facet is not null);
  phrase_form constant text := '<(-|\d+)>';
  phrase tsquery := case when query::text ~ phrase_form then query end;
  words tsquery := case when phrase is null then query
    else regexp_replace(querytree(query), phrase_form, '&', 'g')::tsquery end;
  left_to_look_through integer := case when phrase is null then null else 1200 end;
  piece record;
  candidates tid[];
  found_before integer := 0;
  found_now integer;
begin
  if numnode(query) = 0 or places is null then
    return;
  end if;
  for piece in select t.words, t.before from search_times(since, until) t loop
    candidates := array(
      select e.ctid from search_entry e
      where (words is null or e.document @@ words)
        and (piece.words is null or e.document @@ piece.words)
        and (piece.words is not null or e.meeting_date + 0 < piece.before)
        and (scope is null or e.document @@ scope)
        and (facets is null or e.document @@ facets)
        and e.body_code = any (open_to_me)
        and (not e.closed or e.meeting_date >= (closed_to_me ->> e.body_code)::date)
        and e.origin_id <> all (not_for_me)
        and (in_body is null or e.body_code = in_body)
        and (is_closed is null or e.closed = is_closed)
        and (since is null or e.meeting_date + 0 >= since)
        and (until is null or e.meeting_date + 0 <= until)
      order by e.meeting_date desc, e.id
      limit coalesce(left_to_look_through, at_most - found_before));
    return query
      select f.id, coalesce(
        case when pg_column_size(f.document) < 4000
          then ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', f.document, exact, 1)
          else ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', f.title_document, exact, 1) + 0.02 end
        + case when f.title_document @@ query then 0.2 else 0 end, 0)::real
      from (
        select e.id, e.document, e.title_document from search_entry e
        where e.ctid = any (candidates) and (phrase is null or ts_match_vq(e.document, phrase))
        order by e.meeting_date desc, e.id limit at_most - found_before) f;
    get diagnostics found_now = row_count;
    found_before := found_before + found_now;
    exit when found_before >= at_most;
    left_to_look_through := left_to_look_through - cardinality(candidates);
    if left_to_look_through <= 0 then
      entry_id := null;
      return next;
      return;
    end if;
  end loop;
end $$;
revoke all on function
  search_entries(tsquery, tsquery, text, text, date, date, text, boolean, text, text, integer) from public;
grant execute on function
  search_entries(tsquery, tsquery, text, text, date, date, text, boolean, text, text, integer) to ${appRole};

-- The ids of the cases being written that fit and the caller may read, newest first.
create function search_drafts(query tsquery, exact tsquery, since date, until date, is_closed boolean,
  of_case text, at_most integer) returns table (draft_id uuid, rank real)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan as $$
declare
  all_of_them boolean := system_is_working() or caller_has_role('secretariat');
  mine uuid[] := case when all_of_them then '{}' else array(
    select p.id from case_presentation p where p.author = current_person()
    union select c.presentation_id from presentation_co_author c where c.username = current_person()
    union select p.id from case_presentation p join unit_leader l using (unit)
      where l.username = current_person() and projection_is_fresh()) end;
begin
  return query
    select f.id, coalesce(ts_rank_cd('{0.1, 0.3, 0.6, 1.0}', f.document, exact, 1), 0)::real
    from (
      select d.id, d.document from search_draft d
      where (query is null or d.document @@ query)
        and (all_of_them or d.id = any (mine))
        and (since is null or d.changed_on >= since)
        and (until is null or d.changed_on <= until)
        and (is_closed is null or d.closed = is_closed)
        and (of_case is null or d.case_number = of_case)
      order by d.changed_on desc, d.id limit at_most) f;
end $$;
revoke all on function search_drafts(tsquery, tsquery, date, date, boolean, text, integer) from public;
grant execute on function search_drafts(tsquery, tsquery, date, date, boolean, text, integer) to ${appRole};

-- A page of what was found, with counts of all that was found, as JSON. A case is its items. Beyond the
-- limit only the newest are ranked and counted, and the answer says so.
create function search_page(typed text, of_kind text, in_body text, since date, until date,
  with_outcome text, is_closed boolean, of_case text, of_responsible text, newest_first boolean,
  skipped integer, taken integer) returns jsonb
  language plpgsql stable set client_min_messages = warning as $$
declare
  at_most constant integer := 500;
  query tsquery := case when btrim(typed) <> '' then search_query(typed) end;
  exact tsquery := case when btrim(typed) <> '' then search_asked(typed) end;
  marks tsquery := case when query is not null then search_marks(query) end;
  kind_of_entry text := case when of_kind = 'CASE' then 'ITEM' else of_kind end;
  with_drafts boolean := coalesce(in_body, with_outcome, of_responsible) is null;
  answer jsonb;
begin
  with fitting as materialized (
    select * from search_entries(query, exact, kind_of_entry, in_body, since, until, with_outcome, is_closed,
      of_case, of_responsible, at_most + 1)),
  entries as materialized (
    select e.id, e.kind, e.item_id, e.case_id, e.body_code, e.closed, e.outcome, e.responsible,
      e.meeting_date as day, s.rank
    from fitting s join search_entry e on e.id = s.entry_id),
  -- What is of another kind is counted all the same.
  fitting_of_all_kinds as materialized (
    select entry_id from search_entries(query, null, null, in_body, since, until, with_outcome, is_closed,
      of_case, of_responsible, at_most + 1)
    where of_kind is not null),
  others as materialized (
    select e.kind, e.case_id from fitting_of_all_kinds s join search_entry e on e.id = s.entry_id
    union all
    select kind, case_id from entries where of_kind is null),
  drafts as materialized (
    select d.id, 'DRAFT' as kind, null::uuid as item_id, null::uuid as case_id, null as body_code, d.closed,
      null as outcome, null as responsible, d.changed_on as day, s.rank
    from search_drafts(query, exact, since, until, is_closed, of_case, at_most) s
    join search_draft d on d.id = s.draft_id
    where with_drafts),
  chosen as materialized (
    select * from entries where of_kind is distinct from 'CASE' and of_kind is distinct from 'DRAFT'
    union all
    select distinct on (case_id) * from (
      select * from entries where of_kind = 'CASE' and case_id is not null
      order by case_id, day desc, rank desc, id) c
    union all select * from drafts where of_kind is null or of_kind = 'DRAFT'),
  page as (
    select row_number() over (
        order by case when newest_first then null else rank end desc nulls last, day desc, id) as place, *
    from chosen order by place offset skipped limit taken)
  select jsonb_build_object(
    'total', least((select count(*) from chosen), at_most),
    'complete', greatest((select count(*) from entries), (select count(*) from others)) <= at_most
      and not exists (select entry_id from fitting where entry_id is null
        union all select entry_id from fitting_of_all_kinds where entry_id is null),
    'kinds', (select coalesce(jsonb_object_agg(kind, n), '{}') from (
      select kind, count(*) as n from others group by kind
      union all select 'CASE', count(distinct case_id) from others where kind = 'ITEM' having count(case_id) > 0
      union all select 'DRAFT', count(*) from drafts having count(*) > 0) k),
    'bodies', (select coalesce(jsonb_object_agg(body_code, n), '{}') from (
      select body_code, count(*) as n from chosen where body_code is not null group by body_code) b),
    'outcomes', (select coalesce(jsonb_object_agg(outcome, n), '{}') from (
      select outcome, count(*) as n from chosen where outcome is not null group by outcome) o),
    'closed', (select coalesce(jsonb_object_agg(closed, n), '{}') from (
      select closed, count(*) as n from chosen group by closed) c),
    'responsibles', (select coalesce(jsonb_object_agg(responsible, n), '{}') from (
      select responsible, count(*) as n from chosen where responsible is not null
      group by responsible order by n desc, responsible limit 20) r),
    'hits', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', p.id, 'kind', case when of_kind = 'CASE' then 'CASE' else p.kind end,
        'itemId', p.item_id, 'meetingId', e.meeting_id, 'bodyCode', p.body_code, 'day', p.day,
        'closed', p.closed, 'number', e.number, 'caseId', p.case_id,
        'caseNumber', coalesce(e.case_number, d.case_number), 'outcome', p.outcome,
        'responsible', p.responsible,
        'title', search_marked(coalesce(e.title, d.title), marks),
        'text', search_marked(coalesce(e.text, d.text), marks))
      order by p.place), '[]')
      from page p left join search_entry e on e.id = p.id left join search_draft d on d.id = p.id))
  into answer;
  return answer;
end $$;
