import assert from 'node:assert/strict';
import { readdirSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open, reloadUntil } from './people.mjs';

const OWN_MINUTES = fileURLToPath(new URL('../../src/test/resources/minutes/', import.meta.url));
const PUBLISHED_MINUTES = fileURLToPath(new URL('../../../../shared/minutes/', import.meta.url));
const ALLOCATION = 'Digital mødebooking på rådhuset';
const MANDATE = 'Fælles velkomst på rådhuset';
const NEED = 'Jeg forbereder HR-punkterne til Direktionen hver uge.';
const WEBSITE = 'Hjemmesiden viser kun referatet bagefter.';
const MINUTES = existsSync(PUBLISHED_MINUTES) ? PUBLISHED_MINUTES : OWN_MINUTES;

describe('from a minutes document to a decision carried through', { concurrency: false }, () => {
  let secretary;
  let meetingPath;
  let nextMeetingPath;

  before(async () => {
    secretary = await logInAs('sekretariat');
  });
  after(closeAll);

  it('greets the secretary with what comes next', async () => {
    await secretary.getByRole('region', { name: 'Næste møde' }).waitFor();
    await secretary.getByText('BYC', { exact: true }).first().waitFor();
    await expectAccessible(secretary, 'The overview');
  });

  it('reads minutes, lets the secretary correct one thing, and makes meetings of them', async () => {
    const files = readdirSync(MINUTES)
      .filter((name) => /\.(txt|md)$/.test(name))
      .map((name) => MINUTES + name);
    await open(secretary, '/import', 'Import af referater');
    await secretary.getByLabel('Referater').setInputFiles(files);
    const readings = secretary.getByRole('link', { name: /^Se, hvad der blev læst/ });
    await readings.nth(files.length - 1).waitFor();
    await expectAccessible(secretary, 'The import');
    const previews = await readings.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    assert.equal(previews.length, files.length);
    for (const [index, preview] of previews.entries()) {
      await open(secretary, preview, /.+/);
      if (index === 0) {
        await expectAccessible(secretary, 'The preview of an import');
        const place = secretary.getByLabel('Sted', { exact: true });
        await place.fill('Mødelokale Birk');
        await secretary.getByRole('button', { name: 'Gem rettelser' }).click();
        await secretary.getByText('Rettelserne er gemt').waitFor();
      }
      await secretary.getByRole('button', { name: 'Godkend og opret mødet' }).click();
      await secretary.waitForURL(/\/moeder\//);
      await secretary.getByRole('navigation', { name: 'Dagsorden' }).waitFor();
      if (index === 0) await secretary.getByText('Mødelokale Birk').first().waitFor();
    }
  });

  it('shows a case with its way through the meetings', async () => {
    await open(secretary, '/sager', 'Sager');
    await expectAccessible(secretary, 'The cases');
    await secretary.getByRole('main').getByRole('table').getByRole('link').first().click();
    await secretary.getByRole('heading', { name: 'Sagens vej' }).waitFor();
    await expectAccessible(secretary, 'The history of a case');
  });

  it('plans two meetings of the board', async () => {
    meetingPath = await planMeeting(secretary, '2032-05-04');
    nextMeetingPath = await planMeeting(secretary, '2032-05-11');
    await secretary.goto(meetingPath);
    await secretary.getByRole('button', { name: 'Åbn dagsordenen' }).click();
    await secretary.getByRole('button', { name: 'Udsend dagsordenen' }).waitFor();
    await expectAccessible(secretary, 'A meeting');
    await open(secretary, '/moeder', 'Møder');
    await expectAccessible(secretary, 'The meetings');
  });

  it('takes an allocation from the controller and a mandate from the project manager', async () => {
    const controller = await logInAs('controller');
    await open(controller, '/puljer', /Direktionens puljer/);
    await expectAccessible(controller, 'The pools');
    await controller.getByRole('button', { name: 'Foreslå en disponering' }).click();
    await controller.getByLabel('Pulje', { exact: true }).selectOption({ label: 'Pulje til investeringer' });
    await controller.getByLabel('Formål').fill(ALLOCATION);
    await controller.getByLabel('Beløb i kroner').fill('125.000');
    await controller.getByRole('button', { name: 'Foreslå', exact: true }).click();
    await controller.getByRole('button', { name: `Send til møde: ${ALLOCATION}` }).click();
    await sendTo(controller, /4\. maj 2032/);

    const manager = await logInAs('projektleder');
    await open(manager, '/portefoelje', /Portefølje/);
    await expectAccessible(manager, 'The portfolio');
    await manager.getByRole('link', { name: 'Nyt projektmandat' }).click();
    await manager.getByLabel('Titel').fill(MANDATE);
    await manager.getByLabel('Formål').fill('Alle gæster skal mødes ét sted.');
    await manager.getByLabel('Baggrund').fill('I dag er der tre skranker.');
    await manager.getByLabel('Mål og effekter').fill('Én skranke fra 1. januar 2033.');
    await manager.getByLabel('Afgrænsning').fill('Rådhuset.');
    await choose(manager, 'Projektejer', 'direktoer-oekonomi');
    await choose(manager, 'Projektleder', 'projektleder');
    await manager.getByLabel('Start').fill('2032-06-01');
    await manager.getByLabel('Slut').fill('2032-12-31');
    await expectAccessible(manager, 'A new mandate');
    await manager.getByRole('button', { name: 'Gem mandatet' }).click();
    await manager.getByRole('button', { name: 'Send til møde' }).click();
    await sendTo(manager, /4\. maj 2032/);
  });

  it('puts both on the agenda, which the secretary publishes', async () => {
    await secretary.goto(meetingPath);
    const agenda = secretary.getByRole('navigation', { name: 'Dagsorden' });
    await reloadUntil(secretary, () => agenda.getByText(ALLOCATION));
    await reloadUntil(secretary, () => agenda.getByText(MANDATE));
    await secretary.getByRole('button', { name: 'Udsend dagsordenen' }).click();
    const sending = secretary.getByRole('dialog', { name: 'Udsend dagsordenen' });
    await sending.getByRole('button', { name: 'Udsend dagsordenen' }).click();
    await secretary.getByRole('link', { name: 'Mødetilstand' }).waitFor();
    await agenda.getByText(ALLOCATION).click();
    await secretary.getByRole('heading', { level: 1, name: new RegExp(ALLOCATION) }).waitFor();
    await expectAccessible(secretary, 'An item');
  });

  it('records one approval and one postponement, and approves the minutes', async () => {
    await secretary.goto(`${meetingPath}/moedetilstand`);
    await secretary.getByRole('heading', { level: 1, name: 'Mødetilstand' }).waitFor();
    await expectAccessible(secretary, 'Meeting mode');
    await decide(secretary, ALLOCATION, 'Godkendt');
    await decide(secretary, MANDATE, 'Udsat');
    await secretary.getByRole('button', { name: 'Godkend referatet' }).click();
    await secretary.getByText('Referatet er godkendt. Beslutningerne føres nu ud.').waitFor();
  });

  it('carries the approved one out, and says so with a link', async () => {
    await secretary.goto(meetingPath);
    await secretary
      .getByRole('navigation', { name: 'Dagsorden' })
      .getByText(ALLOCATION)
      .click();
    await reloadUntil(secretary, () => secretary.getByText('Gennemført').first());
    await secretary.getByRole('link', { name: /Direktionen den 4\. maj 2032/ }).first().click();
    await secretary.getByRole('heading', { level: 1, name: new RegExp(ALLOCATION) }).waitFor();
    await secretary.getByText('Gennemført').first().waitFor();
    await expectAccessible(secretary, 'A decision');
    await secretary.getByRole('region', { name: 'Hvad skete der så?' }).getByRole('link').click();
    await secretary.getByRole('heading', { level: 1, name: /Pulje til investeringer/ }).waitFor();
    const row = secretary.getByRole('row', { name: new RegExp(ALLOCATION) }).first();
    await row.getByText(/Godkendt/).waitFor();
    await expectAccessible(secretary, 'A pool');
  });

  it('has the postponed one on the next agenda with its earlier decision', async () => {
    await secretary.goto(nextMeetingPath);
    await secretary.getByRole('navigation', { name: 'Dagsorden' }).getByText(MANDATE).click();
    await secretary.getByRole('heading', { level: 1, name: new RegExp(MANDATE) }).waitFor();
    await secretary.getByText(/Direktionen den 4\. maj 2032/).first().waitFor();
    await secretary.getByText('Udsat').first().waitFor();
  });

  it('opens the agendas for an employee when two have approved, and closes them again', async () => {
    const employee = await logInAs('medarbejder');
    await open(employee, '/moeder', 'Møder');
    await employee.getByText('Der er ingen møder her').waitFor();
    await open(employee, '/adgange/ansoeg', 'Søg om adgang til dagsordener');
    await expectAccessible(employee, 'The application');
    await employee.getByLabel(/Hvad skal du bruge adgangen til/).fill(NEED);
    await employee.getByLabel(/ikke nok/).fill(WEBSITE);
    await employee.getByRole('button', { name: 'Send ansøgningen' }).click();
    await employee.getByText('Venter på godkendelse').waitFor();
    await expectAccessible(employee, 'Access');

    const centreManager = await logInAs('centerchef-byc');
    await approve(centreManager);
    await expectAccessible(centreManager, 'Access for an approver');
    const director = await logInAs('direktoer');
    await approve(director);

    await open(employee, '/moeder', 'Møder');
    await reloadUntil(employee, () => employee.getByRole('link', { name: /Direktionen/ }).first());
    await employee.goto(meetingPath);
    const agenda = employee.getByRole('navigation', { name: 'Dagsorden' });
    await agenda.getByText(ALLOCATION).waitFor();
    await open(employee, '/moeder?periode=holdte', 'Møder');
    await employee.getByRole('heading', { level: 2, name: /2015|2025/ }).first().waitFor();
    const closed = await findClosedItem(employee);
    assert.ok(closed, 'one of the imported meetings has a closed item');

    await open(centreManager, '/adgange', 'Adgange');
    await centreManager.getByRole('button', { name: 'Fjern adgangen for Line Agerbo' }).click();
    await centreManager.getByLabel('Begrundelse').fill('Opgaven er løst.');
    await centreManager
      .getByRole('dialog')
      .getByRole('button', { name: 'Fjern adgang' })
      .click();
    await centreManager.getByText('Adgangen er fjernet').waitFor();
    await open(employee, '/moeder', 'Møder');
    await reloadUntil(employee, () => employee.getByText('Der er ingen møder her'));
  });

  it('fits an iPad and a telephone without scrolling sideways', async () => {
    for (const width of [1024, 390]) {
      await secretary.setViewportSize({ width, height: 800 });
      for (const path of ['/', '/moeder', meetingPath, '/puljer', '/portefoelje', '/adgange', '/import']) {
        await secretary.goto(new URL(path, secretary.url()).href);
        await secretary.getByRole('heading', { level: 1 }).first().waitFor();
        const overflow = await secretary.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(overflow <= 0, `${path} is ${overflow} px too wide at ${width} px`);
      }
    }
  });
});

async function planMeeting(page, date) {
  await open(page, '/moeder', 'Møder');
  await page.getByRole('button', { name: 'Nyt møde' }).click();
  await page.getByRole('dialog').getByLabel('Organ').selectOption({ label: 'Direktionen' });
  await page.getByLabel('Dato').fill(date);
  await page.getByLabel('Sted').fill('Mødelokale Egen');
  await page.getByRole('button', { name: 'Planlæg mødet' }).click();
  await page.waitForURL(/\/moeder\/[0-9a-f-]{36}/);
  return page.url();
}

async function sendTo(page, meeting) {
  const dialog = page.getByRole('dialog', { name: 'Send til møde' });
  await dialog.getByRole('radio', { name: meeting }).check();
  await dialog.getByRole('button', { name: 'Send til mødet' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function choose(page, label, value) {
  const field = page.getByLabel(label);
  const isSelect = await field.evaluate((element) => element.tagName === 'SELECT');
  await (isSelect ? field.selectOption(value) : field.fill(value));
}

async function decide(page, title, outcome) {
  await page.getByRole('navigation', { name: 'Dagsorden' }).getByText(title).click();
  await page.getByRole('heading', { level: 2, name: new RegExp(title) }).waitFor();
  await page
    .getByRole('group', { name: 'Standardvendinger' })
    .getByRole('button', { name: outcome, exact: true })
    .click();
  await page.getByRole('button', { name: 'Gem beslutningen' }).click();
  await page.getByText(/Beslutningen om punkt \d+ er gemt/).last().waitFor();
}

async function approve(page) {
  await open(page, '/adgange', 'Adgange');
  await page.getByRole('button', { name: 'Godkend ansøgningen fra Line Agerbo' }).click();
  await page.getByText('Du har godkendt').waitFor();
}

async function findClosedItem(page) {
  const meetings = await page
    .getByRole('main')
    .locator('a[href^="/moeder/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const meeting of meetings) {
    await page.goto(new URL(meeting, page.url()).href);
    const agenda = page.getByRole('navigation', { name: 'Dagsorden' });
    await agenda.waitFor();
    const closed = agenda.getByRole('link', { name: /Lukket/ });
    if ((await closed.count()) > 0) {
      await closed.first().click();
      await page.getByText('Punktet er lukket.').first().waitFor();
      return true;
    }
  }
  return false;
}
