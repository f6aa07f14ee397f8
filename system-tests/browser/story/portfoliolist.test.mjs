import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ADDRESS, closeAll, expectAccessible, logInAs, open, reloadUntil } from './people.mjs';
import { admit, day, fetchSheets, RUN } from './portfolio.mjs';

const LISTED = `Cykelsti til stationen ${RUN}`;
const LESSON = `Tag naboerne med fra begyndelsen ${RUN}`;
const ROWS = 400;
const WRONG = 37;
const REASON = `Strategibrev ${RUN}`;
const DEMO_OF_2014 = 'Fremtidens borgerservice';
const DEMO_OF_2016 = 'Ny frivillighedspolitik';

describe('the list as it is kept, published and read', { concurrency: false }, () => {
  let secretary;
  let projectPath;

  before(async () => {
    secretary = await logInAs('sekretariat');
    projectPath = `/portefoelje/${await admit(secretary, LISTED)}`;
  });
  after(closeAll);

  it('is shown as of any date', async () => {
    await open(secretary, '/portefoelje', 'Porteføljen');
    await secretary.getByRole('button', { name: '2014', exact: true }).click();
    await secretary.getByText('9 projekter på listen').waitFor();
    await secretary.getByRole('link', { name: DEMO_OF_2014 }).waitFor();
    assert.equal(await secretary.getByRole('link', { name: DEMO_OF_2016 }).count(), 0);
    await secretary.getByRole('button', { name: 'Januar 2016' }).click();
    await secretary.getByRole('link', { name: DEMO_OF_2016 }).waitFor();
    await secretary.getByRole('link', { name: DEMO_OF_2014 }).waitFor({ state: 'detached' });
    await secretary.getByLabel('Listen pr.').fill('2015-06-01');
    await secretary.getByText('13 projekter på listen').waitFor();
    await expectAccessible(secretary, 'The list on a day');
    const lines = await fetchSheets(secretary, 'Porteføljen');
    assert.equal(lines.length, 14, lines.join('\n'));
  });

  it('tells what happened to it between two dates, and why', async () => {
    await open(secretary, '/portefoelje/forskel', 'Årets forskel');
    await secretary.getByRole('button', { name: '2014 til 2015' }).click();
    for (const heading of ['Kommet på (6)', 'Taget af (2)', 'Fortsat (7)']) {
      await secretary.getByRole('heading', { name: heading }).waitFor();
    }
    const removed = secretary.getByRole('region', { name: 'Taget af (2)' });
    await removed.getByText(/resten føres videre under Fremtidens møde med borgeren/).waitFor();
    await expectAccessible(secretary, 'The difference between two dates');
    const lines = await fetchSheets(secretary, 'Forskellen');
    assert.ok(lines.some((line) => line.includes(DEMO_OF_2014)), lines.join('\n'));
  });

  it('says who is what on which project', async () => {
    await open(secretary, '/portefoelje/personer', 'Hvem er hvad');
    await secretary.getByLabel('Find person').fill('Aagaard');
    const person = secretary.getByRole('row', { name: /Mikkel Aagaard/ });
    await person.getByRole('link', { name: LISTED }).waitFor();
    await expectAccessible(secretary, 'Who is what');
    const lines = await fetchSheets(secretary, 'Roller');
    assert.ok(lines.some((line) => line.includes(LISTED)), 'the sheet holds the roles');
  });

  it('takes over another list once its rows are seen, and leaves the wrong ones out', async () => {
    await open(secretary, '/portefoelje/import', 'Importér en liste');
    await secretary.getByLabel('Ark med projekter').setInputFiles({
      name: 'Gammel liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(oldList()),
    });
    await secretary.getByText(`Gammel liste.csv: ${ROWS} rækker`).waitFor();
    await secretary.getByRole('button', { name: `Nye (${ROWS - WRONG})` }).waitFor();
    await secretary.getByRole('button', { name: `Fejl (${WRONG})` }).waitFor();
    const first = secretary.getByRole('row', { name: new RegExp(`Import ${RUN} 010`) });
    assert.match(await first.innerText(), /På listen fra[\s\S]*31\.02\.2014[\s\S]*Er ikke en dato/);
    await expectAccessible(secretary, 'A list with wrong rows');
    const errors = await fetchSheets(secretary, 'Fejlene');
    assert.equal(errors.length, WRONG + 1);
    await secretary.getByRole('button', { name: `Overtag de ${ROWS - WRONG} rigtige rækker` }).click();
    await secretary.getByText(`${ROWS - WRONG} projekter er sat på listen, og 0 er ændret.`).waitFor();
    await expectAccessible(secretary, 'A list that was taken over');
    await open(secretary, `/portefoelje?niveau=2&dato=${day(400)}`, 'Porteføljen');
    await secretary.getByLabel('Find projekt').fill(`Import ${RUN}`);
    await secretary.getByText(`${ROWS - WRONG} projekter på listen`).waitFor();
  });

  it('is published with its public fields only, to be read without log-in', async () => {
    await open(secretary, '/portefoelje', 'Porteføljen');
    const card = secretary.getByRole('region', { name: 'Listen på intranettet' });
    await card.getByText('Side til indlejring').waitFor();
    const wasPublished = await card.getByText(/^Listen er offentliggjort/).isVisible();
    if (!wasPublished) {
      assert.equal((await published('html')).status, 401, 'nothing is read before it is published');
      await card.getByRole('button', { name: 'Offentliggør listen' }).click();
      await card.getByText(/^Listen er offentliggjort/).waitFor();
    }
    for (const form of ['html', 'json', 'atom']) {
      const { status, headers, text } = await published(form);
      assert.equal(status, 200, form);
      assert.ok(text.includes(LISTED), `${form} holds the project`);
      assert.ok(text.includes('Anders Lykkegaard'), `${form} names the owner`);
      assert.ok(!text.includes('Mikkel Aagaard'), `${form} does not name the manager`);
      assert.ok(!text.includes('Budgetaftalen'), `${form} does not say why it came`);
      assert.match(headers.get('content-security-policy'), /frame-ancestors/);
      const again = await published(form, { 'If-None-Match': headers.get('etag') });
      assert.equal(again.status, 304, `${form} is not sent twice`);
    }
    const { items, version } = JSON.parse((await published('json')).text);
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert.ok(items.some((item) => item.title === LISTED));
    const page = await secretary.context().newPage();
    await page.goto(`${ADDRESS}/api/portfolio/v1/published/portfolio.html`);
    await page.getByRole('heading', { name: LISTED }).waitFor();
    await expectAccessible(page, 'The published list');
    await page.close();
    await expectAccessible(secretary, 'The list with its publishing');
    await card.getByRole('button', { name: 'Stop offentliggørelsen' }).click();
    await card.getByText(/^Listen er ikke offentliggjort/).waitFor();
    assert.equal((await published('json')).status, 401);
    if (wasPublished) await card.getByRole('button', { name: 'Offentliggør listen' }).click();
  });

  it('closes a project whose lessons are found by the next one', async () => {
    await open(secretary, projectPath, LISTED);
    await secretary.getByRole('button', { name: 'Afslut', exact: true }).click();
    const closing = secretary.getByRole('dialog', { name: 'Afslut projektet' });
    await expectAccessible(secretary, 'A project to close');
    await closing.getByRole('button', { name: 'Afslut', exact: true }).click();
    await closing.waitFor({ state: 'hidden' });
    const manager = await logInAs('projektleder');
    await open(manager, projectPath, LISTED);
    await manager.getByRole('button', { name: 'Skriv en erfaring' }).click();
    const dialog = manager.getByRole('dialog', { name: 'Skriv en erfaring' });
    await dialog.getByLabel('Overskrift').fill(LESSON);
    await dialog.getByLabel('Erfaring', { exact: true }).fill('De kendte den gamle sti.');
    await dialog.getByRole('button', { name: 'Gem erfaringen' }).click();
    await manager.getByText('Erfaringen er gemt').waitFor();
    await expectAccessible(manager, 'A closed project');
    await open(manager, '/portefoelje/erfaringer', 'Erfaringer');
    await manager.getByLabel('Søg i erfaringer').fill(`naboerne ${RUN}`);
    await reloadUntil(manager, () => manager.getByText(LESSON));
    await expectAccessible(manager, 'The lessons');
    const lines = await fetchSheets(manager, 'Erfaringer');
    assert.ok(lines.some((line) => line.includes(LESSON)), lines.join('\n'));
  });

  it('is reached by keyboard, and fits an iPad and a telephone', async () => {
    const pages = [
      ['/portefoelje', 'Porteføljen'],
      ['/portefoelje/tidslinje', 'Tidslinje'],
      ['/portefoelje/ressourcer', 'Ressourcer'],
      ['/portefoelje/statusrunder', 'Statusrunder'],
      ['/portefoelje/personer', 'Hvem er hvad'],
      ['/mandater', 'Projektmandater'],
      ['/portefoelje/erfaringer', 'Erfaringer'],
      ['/portefoelje/forskel', 'Årets forskel'],
    ];
    for (const [path, heading] of pages) {
      await open(secretary, '/portefoelje', 'Porteføljen');
      const tab = secretary
        .getByRole('navigation', { name: 'Porteføljens sider' })
        .locator(`a[href="${path}"]`);
      await tabTo(secretary, tab);
      await secretary.keyboard.press('Enter');
      await secretary.getByRole('heading', { level: 1, name: heading }).waitFor();
      await expectAccessible(secretary, path);
      await expectToFit(secretary, path);
    }
    const others = ['', '/tidsplan', '/ressourcer', '/status', '/risici', '/oekonomi'].map(
      (page) => projectPath + page,
    );
    for (const path of ['/portefoelje/import', ...others]) {
      await open(secretary, path, /.+/);
      await expectAccessible(secretary, path);
      await expectToFit(secretary, path);
    }
  });
});

/** A list of old projects, every tenth row of the first hundreds with a day there is not. */
function oldList() {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const isWrong = index % 10 === 0 && index / 10 >= 1 && index / 10 <= WRONG;
    const from = isWrong ? '31.02.2014' : day(390);
    const name = `Import ${RUN} ${String(index).padStart(3, '0')}`;
    return `${name};Projekt;2;Overtaget fra den gamle liste;Henrik Dalgaard;${from};${REASON}`;
  });
  return `Navn;Art;Niveau;Beskrivelse;Projektejer;På listen fra;Begrundelse\n${rows.join('\n')}\n`;
}

/** Reads the published list as somebody who never logged in. */
async function published(form, headers = {}) {
  const answer = await fetch(`${ADDRESS}/api/portfolio/v1/published/portfolio.${form}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Expects that nothing scrolls sideways on an iPad and a telephone. */
async function expectToFit(page, path) {
  const wide = page.viewportSize();
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(overflow <= 0, `${path} is ${overflow} px too wide at ${width} px`);
  }
  await page.setViewportSize(wide);
}

/** Presses Tab until the link has the focus, as somebody without a mouse would. */
async function tabTo(page, link) {
  await link.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The link is not reached by Tab');
}
