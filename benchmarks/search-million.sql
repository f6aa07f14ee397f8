-- A million items of a municipality that never was, written past the service: what its triggers would
-- have kept is written straight away.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
select setseed(0.26);

create temp table word as
select row_number() over (order by random()) as n, head || link || tail as word
from unnest(array['kvalitet', 'skole', 'børne', 'ældre', 'drift', 'økonomi', 'personale', 'miljø', 'trafik',
    'kultur', 'idræt', 'sundhed', 'social', 'plan', 'bolig', 'by', 'borger', 'digital', 'energi', 'klima',
    'vej', 'anlæg', 'leder', 'uddannelse', 'beskæftigelse', 'integration', 'handicap', 'rehabilitering',
    'affald', 'vand', 'natur', 'bibliotek', 'musik', 'museum', 'fritid', 'forebyggelse', 'pleje', 'demens',
    'tandpleje', 'familie', 'ungdom', 'dagtilbud', 'institution', 'bygning', 'indkøb', 'udbud', 'kontrakt',
    'revision', 'skat', 'løn', 'arbejdsmiljø', 'kommunikation', 'presse', 'valg', 'råd', 'havn', 'erhverv',
    'turist', 'landsby', 'lokal']) head,
  unnest(array['', 's']) link,
  unnest(array['standarder', 'politik', 'planen', 'udvalget', 'rapporten', 'budgettet', 'indsatsen',
    'strategien', 'aftalen', 'projektet', 'området', 'centeret', 'ordningen', 'tilbuddet', 'analysen',
    'redegørelsen', 'puljen', 'målene', 'tilsynet', 'huset', 'gruppen', 'opgaverne', 'reglerne', 'kravene',
    'medarbejderne', 'forvaltningen', 'handleplan', 'regnskab', 'evaluering', 'undersøgelse', 'vurdering',
    'byggeri', 'samarbejde', 'netværk', 'forløb', 'konference', 'kampagne', 'service', 'system',
    'digitalisering']) tail;
create unique index on word (n);

create temp table sentence as
select s.n, (select string_agg(w.word, ' ') || '.' from (
    select g, 1 + floor(4800 * power(random(), 2.5))::bigint as n from generate_series(1, 12) g
    where s.n is not null) pick join word w using (n)) as sentence
from generate_series(1, 40000) s (n);
-- What a sentence says is worked out once; an item's is put together from its sentences'.
alter table sentence add subject text, add subject_document tsvector, add document tsvector;
update sentence set subject = initcap(split_part(sentence, ' ', 1)),
  subject_document = search_document(split_part(sentence, ' ', 1), 'A'),
  document = search_document(sentence, 'D');
create unique index on sentence (n);
analyze sentence;

create temp table surname as
select row_number() over () as n, first || ' ' || place || ending as name,
  search_document(first || ' ' || place || ending || ' fremlægger sagen', 'D') as document
from unnest(array['Anne', 'Birthe', 'Carl', 'Ditte', 'Erik', 'Frida', 'Gunnar', 'Helle', 'Ivan', 'Jette']) first,
  unnest(array['Eger', 'Birke', 'Elle', 'Lind', 'Aske', 'Rønne', 'Hassel', 'Tjørne', 'Pile', 'Løn', 'Bøge', 'Gran',
    'Fyrre', 'Humle', 'Røn']) place,
  unnest(array['gård', 'bo', 'skov', 'lund', 'mark', 'bæk', 'toft', 'dal', 'bjerg', 'høj']) ending;

insert into meeting (id, body_code, kind, starts, location, reserved, state, agenda_version,
  agenda_changed, revision, version)
select md5('meeting' || b.code || d)::uuid, b.code, 'ORDINARY', d + time '09:00', 'Rådhuset', false,
  'AGENDA_PUBLISHED', 1, false, 0, 0
from body b, generate_series(date '2007-01-02', date '2026-12-29', interval '7 days') d;
insert into case_file (id, case_number)
select md5('case' || n)::uuid, to_char(n % 20 + 7, 'FM00') || '/' || n from generate_series(1, 300000) n;

drop index search_entry_document, search_entry_title, search_entry_date, search_entry_item, search_entry_case_number;
insert into search_entry
with numbered as (
  select n, (array['DIR', 'DIR', 'DIR', 'DIR-INT', 'BY', 'ØU', 'CF', 'ISU', 'ÆSU', 'SLF'])[n % 10 + 1] as body,
    date '2007-01-02' + (n * 1040::bigint / :items)::integer * 7 as day, n % 10 = 3 or n % 17 = 0 as closed
  from generate_series(1, :items) n)
select md5('item' || i.n)::uuid, 'ITEM', md5('item' || i.n)::uuid, md5('item' || i.n)::uuid,
  md5('meeting' || i.body || i.day)::uuid, i.body, i.day, i.closed, i.n % 30 + 1,
  md5('case' || (i.n % 300000 + 1))::uuid,
  to_char((i.n % 300000 + 1) % 20 + 7, 'FM00') || '/' || (i.n % 300000 + 1),
  (array['APPROVED', 'NOTED', 'POSTPONED', 'DISCUSSED'])[i.n % 4 + 1], null, i.title, i.text, i.document || i.place_and_time,
  i.title_document || i.place_and_time
from (
  select g.*, search_place_and_time(g.body, g.closed, g.day) as place_and_time,
    a.subject || ' og ' || lower(b.subject) as title,
    a.subject_document || b.subject_document as title_document,
    a.subject_document || b.subject_document || a.document || p.document || b.document || c.document
      || d.document as document,
    a.sentence || ' ' || p.name || ' fremlægger sagen. ' || b.sentence || ' ' || c.sentence || ' ' || d.sentence
      as text
  from numbered g
  join sentence a on a.n = (g.n * 7919::bigint) % 40000 + 1
  join sentence b on b.n = (g.n * 104729::bigint + 11) % 40000 + 1
  join sentence c on c.n = (g.n * 1299709::bigint + 5) % 40000 + 1
  join sentence d on d.n = (g.n * 15485863::bigint + 17) % 40000 + 1
  join surname p on p.n = g.n % 1500 + 1) i;

create index search_entry_document on search_entry using gin (document) with (fastupdate = off);
create index search_entry_title on search_entry using gin (title_document) with (fastupdate = off)
  where kind = 'ITEM';
create index search_entry_date on search_entry (meeting_date);
create index search_entry_item on search_entry (item_id);
create index search_entry_case_number on search_entry (case_number text_pattern_ops);
insert into search_word (lexeme)
select distinct t.lexeme from (select document from sentence union all select document from surname) s,
  unnest(s.document) t
where t.lexeme ~ '^[a-zæøå]{3,60}$';
-- Twenty years of minutes have a vocabulary far larger than that of these sentences.
insert into search_word (lexeme)
select distinct substr(translate(md5(n::text), '0123456789abcdef', 'bdfgklmnaeiouyrs'), 1, 5 + n % 9)
from generate_series(1, 200000) n;
analyze search_entry;
analyze search_word;

-- The reader may read the board's open items, and closed ones of the last five years.
insert into follower_position values ('access', 0, now() + interval '1 day');
insert into reading_right values (gen_random_uuid(), 'reader', 'BOARD', 'OPEN_AND_CLOSED', '2000-01-01', null,
  '2021-01-01', 'benchmark');
