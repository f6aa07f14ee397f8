-- A million items of ten years, with their decisions and every tenth with an attachment, of a municipality
-- that never was. They are written past the service, without its triggers: what these would have kept is
-- written straight away, by the functions that make it, a sentence at a time.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';
set work_mem = '256MB';
select setseed(0.26);

-- Words by how common they are: the compounds of an administration, then what sounds Danish.
create temp table word as
select row_number() over (order by turn, random()) as n, word
from (
  select 1 as turn, head || link || tail as word
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
      'digitalisering']) tail
  union all
  select 2, min(word) from (
    select a || b || c || d as word
    from unnest(string_to_array('ba de fi gru hjo kla lu mæ ny pra ro sti tvæ vi øl å sko blå', ' ')) a,
      unnest(string_to_array('dre ger len mar ning pel rik sen vet bor fald kun', ' ')) b,
      unnest(string_to_array('da el fo gi ham ker løb mod sæt tal vej ', ' ')) c,
      unnest(string_to_array('sted hed bar skab lig dom ning else mand rum gang hold værk slag fri ', ' ')) d) made
  group by word) words;
create unique index on word (n);

-- The hundredth word stands in a hundredth as many sentences as the first (Zipf's law).
create temp table sentence as
select s.n, (select string_agg(w.word, ' ' order by g) || '.' from (
    select g, floor(exp(random() * ln((select count(*) from word))))::bigint as n from generate_series(1, 12) g
    where s.n is not null) pick join word w using (n)) as sentence
from generate_series(1, 60000) s (n);
alter table sentence add subject text, add subject_document tsvector, add document tsvector, add decided tsvector;
update sentence set sentence = upper(left(sentence, 1)) || substr(sentence, 2),
  subject = initcap(split_part(sentence, ' ', 2)),
  subject_document = search_document(split_part(sentence, ' ', 2), 'A'),
  document = search_document(sentence, 'D'),
  decided = search_document(sentence, 'C');
create unique index on sentence (n);
analyze sentence;

create temp table surname as
select row_number() over () as n, first || ' ' || place || ending as name,
  search_document(first || ' ' || place || ending || ' fremlægger sagen', 'D') as document
from unnest(array['Anne', 'Birthe', 'Carl', 'Ditte', 'Erik', 'Frida', 'Gunnar', 'Helle', 'Ivan', 'Jette']) first,
  unnest(array['Eger', 'Birke', 'Elle', 'Lind', 'Aske', 'Rønne', 'Hassel', 'Tjørne', 'Pile', 'Løn', 'Bøge', 'Gran',
    'Fyrre', 'Humle', 'Røn']) place,
  unnest(array['gård', 'bo', 'skov', 'lund', 'mark', 'bæk', 'toft', 'dal', 'bjerg', 'høj']) ending;

insert into person (username, name, active, secretary)
select 'person-' || n, name, true, false from surname;
insert into case_file (id, case_number)
select md5('case' || n)::uuid, to_char(n % 10 + 17, 'FM00') || '/' || n from generate_series(1, 300000) n;

create temp table item as
select n, md5('item' || n)::uuid as id,
  (array['DIR', 'DIR', 'DIR', 'DIR-INT', 'BY', 'ØU', 'CF', 'ISU', 'ÆSU', 'SLF'])[n % 10 + 1] as body,
  date '2017-01-03' + (n * 520::bigint / 1000000)::integer * 7 as day,
  n % 10 = 3 or n % 17 = 0 as closed,
  n % 300000 + 1 as matter,
  (array['APPROVED', 'NOTED', 'POSTPONED', 'DISCUSSED'])[n % 4 + 1] as outcome,
  'person-' || n % 1500 + 1 as responsible
from generate_series(1, 1000000) n;
insert into agenda_item (id, meeting_id, body_code, meeting_date, number, closed, case_id, origin_id, revision, version)
select id, md5('meeting' || body || day)::uuid, body, day, n % 30 + 1, closed, md5('case' || matter)::uuid, id, 0, 0
from item;

drop index search_entry_document, search_entry_title, search_entry_date, search_entry_item, search_entry_case_number,
  search_entry_responsible;
create temp table place as
select body, day, closed, search_place_and_time(body, closed, day) as document
from (select distinct body, day, closed from item) i;
create temp table matter as
select n, md5('case' || n)::uuid as id, number, search_number_document(number) as document
from (select n, to_char(n % 10 + 17, 'FM00') || '/' || n as number from generate_series(1, 300000) n) m;
-- What an attachment says: some four pages.
create temp table paper as
select p.n, string_agg(s.sentence, ' ' order by g) as text,
  search_document(string_agg(s.sentence, ' ' order by g), 'D') as document
from generate_series(1, 3000) p (n), generate_series(1, 80) g,
  lateral (select sentence from sentence where sentence.n = (p.n * 100003::bigint + p.n * g) % 60000 + 1) s
group by p.n;

insert into search_entry
select e.id, e.kind, i.id, i.id, md5('meeting' || i.body || i.day)::uuid, i.body, i.day, i.closed, i.n % 30 + 1,
  m.id, m.number, e.outcome, e.responsible, e.title, e.text,
  e.document || p.document || m.document || search_facets(search_place(i.body, i.closed), e.kind, e.outcome, e.responsible),
  e.title_document || p.document
from item i
join place p using (body, day, closed)
join matter m on m.n = i.matter
join sentence a on a.n = (i.n * 7919::bigint) % 60000 + 1
join sentence b on b.n = (i.n * 104729::bigint + 11) % 60000 + 1
join sentence c on c.n = (i.n * 1299709::bigint + 5) % 60000 + 1
join sentence d on d.n = (i.n * 15485863::bigint + 17) % 60000 + 1
join surname s on s.n = i.n % 1500 + 1
join paper w on w.n = i.n % 2999 + 1,
lateral (
  select i.id, 'ITEM' as kind, i.outcome, null as responsible, a.subject || ' og ' || lower(b.subject) as title,
    a.sentence || ' ' || s.name || ' fremlægger sagen. ' || b.sentence || ' ' || c.sentence || ' ' || d.sentence
      as text,
    a.subject_document || b.subject_document || a.document || s.document || b.document || c.document
      || d.document as document,
    a.subject_document || b.subject_document as title_document
  union all
  select md5('decision' || i.n)::uuid, 'DECISION', i.outcome, i.responsible,
    a.subject || ' og ' || lower(b.subject), d.sentence, d.decided || a.subject_document || b.subject_document,
    a.subject_document || b.subject_document
  union all
  select md5('attachment' || i.n)::uuid, 'ATTACHMENT', null, null, c.subject || '.pdf',
    w.text, c.subject_document || w.document, c.subject_document
  where i.n % 10 = 0) e
order by i.n;

create index search_entry_document on search_entry using gin (document) with (fastupdate = off);
create index search_entry_title on search_entry using gin (title_document) with (fastupdate = off)
  where kind = 'ITEM';
create index search_entry_date on search_entry (meeting_date);
create index search_entry_item on search_entry (item_id);
create index search_entry_case_number on search_entry (case_number text_pattern_ops);
create index search_entry_responsible on search_entry (responsible) where responsible is not null;
insert into search_word (lexeme)
select distinct t.lexeme from (select document from sentence union all select document from surname) s,
  unnest(s.document) t
where t.lexeme ~ '^[a-zæøå]{3,60}$';

-- Cases being written, a few thousand of them.
insert into case_presentation (id, unit, author, state, created_at, changed_at, version)
select md5('draft' || n)::uuid, 'HRC', 'person-' || n % 300 + 1, 'DRAFT', now(), now(), 0 from generate_series(1, 5000) n;
insert into search_draft
select md5('draft' || a.n)::uuid, date '2026-12-22' - a.n % 400, a.n % 10 = 0, null, a.subject,
  a.sentence || ' ' || b.sentence, a.subject_document || a.document || b.document
from sentence a join sentence b on b.n = a.n + 10000 where a.n <= 5000;

-- One reads all of every body, one the board's and its closed items of five years, one but a single body's
-- open items, and one the board's, being conflicted in forty of its items.
insert into follower_position values ('access', 0, now() + interval '1 day');
insert into reading_right
select gen_random_uuid(), r.person, r.body_group, r.scope, '2000-01-01', null, r.closed_from::date, 'benchmark'
from (
  select 'reads-all' as person, body_group, 'OPEN_AND_CLOSED' as scope, '2000-01-01' as closed_from
  from (select distinct body_group from body) groups
  union all values ('reads-board', 'BOARD', 'OPEN_AND_CLOSED', '2022-01-01'),
    ('reads-little', 'MANAGEMENT', 'OPEN', '2000-01-01'),
    ('conflicted', 'BOARD', 'OPEN_AND_CLOSED', '2000-01-01')) r;
insert into conflict_of_interest (id, item_id, username, name, reason, recorded_by, recorded_at, version)
select gen_random_uuid(), id, 'conflicted', 'Conflicted', 'Kin', 'benchmark', now(), 0
from item where body = 'DIR' and n % 7500 = 0;
analyze;
