// How long a search among a million items takes: the statements the service sends, sent to a PostgreSQL of its
// own as the role the service works as. Give a folder to keep the data in, so that a second run need not make
// it again; without one it is made in the temporary files and removed.
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ThrowawayPostgres } from './throwaway-postgres.mjs';

const LIMIT = 100;
const ROUNDS = 20;
const DATABASE = 'meetings';
const [kept] = process.argv.slice(2);

const server = new ThrowawayPostgres(kept ?? mkdtempSync(join(tmpdir(), 'search-million-')));
const fresh = server.start();
try {
  if (fresh) await makeData();
  await measure();
} finally {
  server.stop();
  if (!kept) server.remove();
}

async function makeData() {
  const began = performance.now();
  const postgres = await server.connect('postgres', 'postgres');
  await postgres.query('create role meetings_owner login');
  await postgres.query('create role meetings_app login');
  await postgres.query(`create database ${DATABASE} owner meetings_owner`);
  postgres.close();
  const superuser = await server.connect('postgres', DATABASE);
  for (const extension of ['unaccent', 'pg_trgm', 'btree_gist', 'pgcrypto']) {
    await superuser.query(`create extension ${extension}`);
  }
  const owner = await server.connect('meetings_owner', DATABASE);
  for (const file of migrations()) {
    await owner.query(readFileSync(file, 'utf8').replaceAll('${appRole}', 'meetings_app'));
  }
  owner.close();
  await superuser.query(readFileSync(new URL('search-million.sql', import.meta.url), 'utf8'));
  await superuser.query('vacuum analyze');
  superuser.close();
  console.log(`made in ${((performance.now() - began) / 60000).toFixed(1)} minutes`);
}

function migrations() {
  const root = new URL('..', import.meta.url).pathname;
  const folders = ['common/src/main/resources/db/common', 'meetings-service/src/main/resources/db/migration'];
  const number = (file) => Number(/V([0-9_]+?)__/.exec(file)[1].replace('_', '.'));
  return folders
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .sort((left, right) => number(left) - number(right));
}

async function measure() {
  const superuser = await server.connect('postgres', DATABASE);
  const stems = await stemsByFrequency(superuser);
  superuser.close();
  const common = stems.slice(0, 5);
  const middling = stems.slice(300, 305);
  const rare = stems.slice(-5);
  const cases = [
    ['a word in most entries', common, find],
    ['a word in one of a hundred', middling, find],
    ['a rare word', rare, find],
    ['two words', common.map((word, i) => `${word} ${middling[i]}`), find],
    ['a phrase', ['"fremlægger sagen"', '"Birthe Rønnegård"', `"${middling[0]} ${common[0]}"`], find],
    ['part of compounds', ['standard', 'politik', 'skole', 'byggeri', 'analyse'], find],
    ['a case number', ['17/100000', '18/27001', '25/260008'], find],
    ['a misspelt name', ['Tjørnebejrg', 'Hasselgaarf', 'Fyrretofd'], correct],
    ['in one body', common, (word) => find(word, { body: 'CF' })],
    ['in one year', common, (word) => find(word, { from: '2019-01-01', to: '2019-12-31' })],
    ['of one kind', common, (word) => find(word, { kind: 'ATTACHMENT' })],
    ['with one outcome', middling, (word) => find(word, { outcome: 'POSTPONED' })],
    ['of one responsible', common, (word) => find(word, { responsible: 'person-7' })],
    ['a filter without words', [''], () => find('', { body: 'DIR' })],
    ['the tenth page', middling, (word) => find(word, { skipped: 180 })],
    ['suggestions', ['sk', 'skolep', '17/100', 'rønne', 'kvalitetsst'], suggest],
  ];
  console.log(`${'p50'.padStart(40)}${'p95'.padStart(9)}${'CPU'.padStart(9)}   ms`);
  for (const reader of ['reads-all', 'reads-board', 'reads-little', 'conflicted']) {
    console.log(reader);
    const session = await server.connect('meetings_app', DATABASE);
    const [[process]] = await session.query('select pg_backend_pid()');
    for (const [name, words, statements] of cases) {
      const times = [];
      await once(session, reader, statements(words[0]));
      const cpu = cpuOf(process);
      for (let round = 0; round < ROUNDS; round++) {
        times.push(await once(session, reader, statements(words[round % words.length])));
      }
      report(name, times, (cpuOf(process) - cpu) / ROUNDS);
    }
    session.close();
  }
}

async function once(session, reader, statements) {
  await session.query(`begin; select set_config('direktion.person', '${reader}', true),
    set_config('direktion.system', 'off', true), set_config('direktion.roles', '', true)`);
  const began = performance.now();
  for (const statement of statements) await session.query(statement);
  const took = performance.now() - began;
  await session.query('commit');
  return took;
}

function find(words, { kind, body, from, to, outcome, responsible, skipped = 0 } = {}) {
  const text = (value) => (value === undefined ? 'null' : `'${value}'`);
  return [
    `select cast(search_page('${words}', ${text(kind)}, ${text(body)}, ${text(from)}, ${text(to)},
      ${text(outcome)}, null, null, ${text(responsible)}, false, ${skipped}, 20) as text)`,
  ];
}

function correct(word) {
  return [...find(word), `select search_correction('${word}')`];
}

function suggest(typed) {
  return [
    `select b.by_number, e.case_id, e.case_number, e.title
    from search_beginnings('${typed}', 24) b join search_entry e on e.id = b.entry_id
    order by b.by_number desc, e.meeting_date desc, e.id`,
    `select p.username, p.name from search_people('${typed}', 2) p`,
  ];
}

// The words of a hundredth of the entries, those that stand in most of them first.
async function stemsByFrequency(superuser) {
  const rows = await superuser.query(`select word from ts_stat(
      'select document from search_entry tablesample system (1) repeatable (1)')
    where word ~ '^[a-zæøå]{6,}$' order by ndoc desc, word`);
  return rows.map(([word]) => word);
}

// What the server's process has worked; unlike the clock it does not count waiting for others' work.
function cpuOf(process) {
  const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1].split(' ');
  const ticksPerMillisecond = 0.1;
  return (Number(fields[11]) + Number(fields[12])) / ticksPerMillisecond;
}

function report(name, times, cpu) {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  const figures = [at(0.5), at(0.95), cpu].map((value) => value.toFixed(0).padStart(9)).join('');
  console.log(`  ${name.padEnd(29)}${figures}${at(0.95) > LIMIT ? `   over ${LIMIT}` : ''}`);
}
