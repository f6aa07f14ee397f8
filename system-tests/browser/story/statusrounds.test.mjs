import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ADDRESS, closeAll, expectAccessible, logInAs, open, reloadUntil } from './people.mjs';
import {
  admit,
  day,
  fetchPdf,
  fetchSheets,
  hold,
  inWords,
  meetingDay,
  planMeeting,
  RUN,
  send,
  sendToMeeting,
} from './portfolio.mjs';

const PROGRAMME = `Program for nærhed ${RUN}`;
const WRITTEN = `Nye biblioteker ${RUN}`;
const UNCHANGED = `Ny svømmehal ${RUN}`;
const SILENT = `Grønne skolegårde ${RUN}`;
const MOTIVE = 'Leverandøren har meldt, at prisen stiger.';
const ANSWER = `${WRITTEN}: Direktionen beder om en plan for bemandingen.`;

describe('a status round from the question to the answer of the board', { concurrency: false }, () => {
  const meetingDate = meetingDay(2043);
  const projects = {};
  let secretary;
  let manager;
  let owner;
  let meetingPath;
  let roundPath;

  before(async () => {
    secretary = await logInAs('sekretariat');
    manager = await logInAs('projektleder');
    owner = await logInAs('direktoer-oekonomi');
    const programme = await admit(secretary, PROGRAMME, { kind: 'PROGRAMME', manager: 'programleder' });
    for (const name of [WRITTEN, UNCHANGED, SILENT]) {
      projects[name] = await admit(secretary, name, { parentId: programme });
    }
    meetingPath = await planMeeting(secretary, 'DIR', meetingDate);
    await planMeeting(secretary, 'CF', meetingDay(2040));
    // A round before this one, so that there is something nothing is new since.
    const { round } = await send(secretary, 'POST', '/api/portfolio/v1/status-rounds', {
      programmeId: programme,
      month: `${day(-40).slice(0, 7)}-01`,
      deadline: day(7),
    });
    await openStatus(manager, UNCHANGED);
    await write(manager, 'Gravearbejdet går efter planen.');
    await handIn(manager);
    await close(`/portefoelje/statusrunder/${round.id}`);
  });
  after(closeAll);

  it('is opened by the secretariat and asks the managers, with their centre managers in copy', async () => {
    await open(secretary, '/portefoelje/statusrunder', 'Statusrunder');
    await expectAccessible(secretary, 'The status rounds');
    await secretary.getByRole('button', { name: 'Åbn runde', exact: true }).click();
    const dialog = secretary.getByRole('dialog', { name: 'Åbn en statusrunde' });
    await dialog.getByLabel('Hvem spørges').selectOption({ label: PROGRAMME });
    await dialog.getByLabel('Frist').fill(day(14));
    await expectAccessible(secretary, 'Opening a round');
    await dialog.getByRole('button', { name: 'Åbn runde' }).click();
    await secretary.waitForURL(/\/statusrunder\/[0-9a-f-]{36}/);
    roundPath = new URL(secretary.url()).pathname;
    await secretary.getByText('0 af 3 har svaret; 3 mangler.').waitFor();
    for (const name of Object.keys(projects)) {
      assert.match(await row(name).innerText(), /Mikkel Aagaard[\s\S]*Spurgt/);
    }
    const letter = await letterAbout(`Status på ${WRITTEN} skal afgives senest`);
    assert.match(letter, /mikkel\.aagaard@/);
    assert.match(letter, /karen\.vestergaard@/);
    assert.match(letter, new RegExp(`/portefoelje/${projects[WRITTEN]}/status`));
  });

  it('is answered in full, with one light that says otherwise than its rule, and why', async () => {
    await openStatus(manager, WRITTEN);
    await manager.getByText(/Der er spurgt i statusrunden/).waitFor();
    await write(manager, 'To af tre biblioteker er åbnet.');
    await manager.getByLabel('Bekymringer').fill('Det tredje mangler bemanding.');
    await manager.getByLabel('Budgettets baseline (kr.)').fill('1.200.000');
    await manager.getByLabel('Forventet forbrug i alt (kr.)').fill('1.200.000');
    await manager.getByText('Kladden er gemt').waitFor();
    await manager.getByText(/Reglen siger Grøn: inden for budgettets baseline/).waitFor();
    await manager.getByLabel('Økonomi: mit lys').selectOption({ label: 'Rød' });
    await expectAccessible(manager, 'A status note being written');
    await manager.getByRole('button', { name: 'Afgiv til projektejeren' }).click();
    await manager.getByLabel('Økonomi: hvorfor et andet lys?').and(manager.locator('[aria-invalid=true]')).waitFor();
    await manager.getByLabel('Økonomi: hvorfor et andet lys?').fill(MOTIVE);
    await handIn(manager);
    await manager.getByText(new RegExp(MOTIVE)).first().waitFor();
  });

  it('is answered with one click where nothing is new', async () => {
    await openStatus(manager, UNCHANGED);
    await manager.getByRole('button', { name: 'Intet nyt siden sidst' }).click();
    await manager.getByText('Afgivet: intet nyt siden sidst').waitFor();
    await manager.getByText('Gravearbejdet går efter planen.').first().waitFor();
    await expectAccessible(manager, 'A note that says nothing is new');
  });

  it('locks a note once its owner has signed it', async () => {
    await openStatus(owner, WRITTEN);
    await expectAccessible(owner, 'A note to sign');
    await owner.getByRole('button', { name: 'Godkend notatet' }).click();
    await owner.getByText('Notatet er godkendt og kan ikke længere ændres').waitFor();
    await owner.getByText(/Godkendt af Anders Lykkegaard/).first().waitFor();
    const refused = await manager.request.fetch(
      `${ADDRESS}/api/portfolio/v1/projects/${projects[WRITTEN]}/status/return`,
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, data: { comment: 'Igen' } },
    );
    assert.ok(refused.status() >= 400, `a signed note is not returned: ${refused.status()}`);
  });

  it('shows who has answered and who is late, and reminds the one who is', async () => {
    await open(secretary, roundPath, /^Statusrunde /);
    await secretary.getByText('2 af 3 har svaret; 1 mangler.').waitFor();
    assert.match(await row(WRITTEN).innerText(), /Godkendt[\s\S]*To af tre biblioteker/);
    assert.match(await row(UNCHANGED).innerText(), /Venter på ejeren[\s\S]*Intet nyt siden sidst/);
    await secretary.getByRole('button', { name: `Ryk projektlederen for ${SILENT}` }).click();
    await secretary.getByText('Der er sendt 1 rykker(e)').waitFor();
    await row(SILENT).getByText(/Rykket/).waitFor();
    await expectAccessible(secretary, 'The board of a round');
    const letter = await letterAbout(`Status på ${SILENT} mangler`);
    assert.match(letter, /Maja Holm beder dig/);
    assert.match(letter, /karen\.vestergaard@/);
  });

  it('is closed, fetched as PDF and as a sheet, and put before the board', async () => {
    await close(roundPath);
    await fetchPdf(secretary, secretary.getByRole('link', { name: 'Alle notater (PDF)' }));
    const lines = await fetchSheets(secretary, 'Svar');
    assert.equal(lines.length, 4, lines.join('\n'));
    await sendToMeeting(secretary, 'Send til Direktionen', meetingDate);
    await reloadUntil(secretary, () => secretary.getByText(/På dagsordenen i Direktionen den/));
    await secretary.goto(`${ADDRESS}${meetingPath}`);
    const agenda = secretary.getByRole('navigation', { name: 'Dagsorden' });
    await agenda.getByText(new RegExp(PROGRAMME)).click();
    await secretary.getByRole('heading', { level: 1, name: new RegExp(PROGRAMME) }).waitFor();
    await secretary.getByText(/To af tre biblioteker er åbnet/).first().waitFor();
    await secretary.getByText(new RegExp(`${SILENT}: Der er ikke afgivet status`)).waitFor();
  });

  it('goes on to Chefforum once the board has decided, and tells the manager what was said', async () => {
    await hold(secretary, meetingPath, [
      { title: new RegExp(PROGRAMME), outcome: 'Godkendt', text: ANSWER },
    ]);
    await open(secretary, roundPath, /^Statusrunde /);
    await reloadUntil(secretary, () => secretary.getByText(/På dagsordenen i Chefforum den/));
    await secretary
      .getByRole('link', { name: `Direktionen den ${inWords(meetingDate)}: Godkendt` })
      .waitFor();
    await expectAccessible(secretary, 'A round that is decided');
    await openStatus(manager, WRITTEN);
    const answers = manager.getByRole('region', { name: 'Tilbagemeldinger' });
    await answers.getByText(ANSWER).waitFor();
    await letterAbout(`Direktionen har taget stilling til status på ${WRITTEN}`);
    // Who may not read the board's meetings is told, but not led there.
    await answers.getByRole('link').waitFor({ state: 'detached' });
    await openStatus(owner, WRITTEN);
    await owner.getByRole('link', { name: `Direktionen den ${inWords(meetingDate)}` }).click();
    await owner.getByRole('heading', { level: 1, name: new RegExp(PROGRAMME) }).waitFor();
  });

  it('loses nothing when two browsers write the same note at once', async () => {
    const name = await aProjectOfItsOwn();
    const elsewhere = await logInAs('projektleder');
    await openStatus(manager, name);
    await openStatus(elsewhere, name);
    await write(manager, 'Skrevet på kontoret.');
    await manager.getByText('Kladden er gemt').waitFor();
    await elsewhere.getByLabel('Sådan går det').fill('Skrevet derhjemme.');
    const told = elsewhere.getByRole('dialog', { name: 'En anden har svaret imens' });
    await told.waitFor();
    const both = told.getByRole('row', { name: /Sådan går det/ });
    assert.match(await both.innerText(), /Skrevet derhjemme\.[\s\S]*Skrevet på kontoret\./);
    await expectAccessible(elsewhere, 'Two versions of a note');
    await told.getByRole('button', { name: 'Brug min' }).click();
    await told.waitFor({ state: 'hidden' });
    await elsewhere.getByText('Kladden er gemt').waitFor();
    await manager.reload();
    assert.equal(await manager.getByLabel('Sådan går det').inputValue(), 'Skrevet derhjemme.');
  });

  async function aProjectOfItsOwn() {
    const name = `Fælles kantine ${RUN}`;
    projects[name] = await admit(secretary, name);
    return name;
  }

  function row(name) {
    // The programme's economy has a row for the project as well.
    const answers = secretary.getByRole('region', { name: 'Svar', exact: true });
    return answers.getByRole('row', { name: new RegExp(name) });
  }

  async function openStatus(page, name) {
    await open(page, `/portefoelje/${projects[name]}/status`, `${name}: Status`);
  }

  async function write(page, text) {
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await page.getByLabel('Sådan går det').fill(text);
  }

  async function handIn(page) {
    await page.getByRole('button', { name: 'Afgiv til projektejeren' }).click();
    await page.getByText('Notatet venter på projektejerens godkendelse').waitFor();
  }

  async function close(path) {
    await open(secretary, path, /^Statusrunde /);
    await secretary.getByRole('button', { name: 'Luk runden' }).click();
    const dialog = secretary.getByRole('dialog', { name: 'Luk statusrunden' });
    await dialog.getByRole('button', { name: 'Luk runden' }).click();
    await secretary.getByText('Runden er lukket').waitFor();
  }

  async function letterAbout(subject) {
    const reader = await secretary.context().newPage();
    await reader.goto(`${ADDRESS}/local/mail`);
    const letter = () => reader.getByRole('article').filter({ hasText: subject });
    await reloadUntil(reader, letter);
    const text = await letter().first().innerText();
    await reader.close();
    return text;
  }
});
