// Who may read what: shown, explained, reviewed and logged, by the people who answer for it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open, reloadUntil } from './people.mjs';

const SCREENED = 'Personalesag';

describe('who may read what', () => {
  let secretary;
  let centreManager;
  let itAdministrator;
  let agenda;
  let item;

  before(async () => {
    secretary = await logInAs('sekretariat');
    centreManager = await logInAs('centerchef-byc');
    itAdministrator = await logInAs('it-admin');
  });

  after(closeAll);

  it('keeps a screened item from whoever is not on the list, and says so on the agenda', async () => {
    await open(secretary, '/moeder', 'Møder');
    await secretary.getByText('Dagsorden åben').first().waitFor();
    await findAgendaWith(secretary, SCREENED);
    agenda = new URL(secretary.url()).pathname;
    const line = secretary.getByRole('navigation', { name: 'Dagsorden' }).getByRole('listitem').filter({ hasText: SCREENED });
    await line.getByText('Skærmet').waitFor();
    await line.getByRole('link').first().click();
    await secretary.getByRole('heading', { level: 1, name: new RegExp(SCREENED) }).waitFor();
    item = new URL(secretary.url()).pathname;
    await expectAccessible(secretary, 'A screened item');

    await centreManager.goto(new URL(item, centreManager.url()).href);
    await centreManager.getByText('Punktet er skærmet').waitFor();
    assert.equal(await centreManager.getByText(SCREENED).count(), 0);
  });

  it('shows the agenda as somebody else gets it, and why', async () => {
    const meeting = agenda.split('/')[2];
    await open(secretary, `/adgange/set-af?person=centerchef-byc&moede=${meeting}`, 'Hvad ville en anden se?');
    const kept = secretary.getByRole('row').filter({ hasText: 'nej' });
    await kept.getByRole('button', { name: /Hvorfor/ }).click();
    await secretary.getByRole('dialog').getByText(/skærmet/i).first().waitFor();
    await expectAccessible(secretary, 'An explanation');
  });

  it('puts every grant before its two approvers', async () => {
    await open(centreManager, '/adgange/gennemgange', 'Gennemgange af adgange');
    await centreManager.getByRole('button', { name: 'Begynd en gennemgang' }).click();
    await centreManager.getByRole('dialog').getByLabel('Frist').fill(inDays(30));
    await centreManager
      .getByRole('dialog')
      .getByRole('button', { name: 'Begynd en gennemgang' })
      .click();
    await centreManager.getByText('Gennemgangen er begyndt').waitFor();
    await centreManager.getByRole('link', { name: /\d{4}$/ }).first().click();
    await centreManager.getByRole('heading', { level: 1, name: /Gennemgang med frist/ }).waitFor();
    const confirm = centreManager.getByRole('button', { name: /^Bekræft / }).first();
    await confirm.click();
    await centreManager.getByText('Du har bekræftet adgangen').first().waitFor();
    await expectAccessible(centreManager, 'A review round');
  });

  it('takes two people to appoint somebody', async () => {
    await open(itAdministrator, '/adgange/personer/medarbejder', 'Line Agerbo');
    await itAdministrator.getByRole('button', { name: 'Ny stilling' }).click();
    const dialog = itAdministrator.getByRole('dialog');
    await dialog.getByLabel('Art').selectOption('KEY_STAFF');
    await dialog.getByLabel('Stilling', { exact: true }).fill('Nøgleperson for dagsordener');
    await dialog.getByLabel('Enhed').selectOption('HRC');
    await dialog.getByLabel(/hører til/).uncheck();
    await expectAccessible(itAdministrator, 'A proposed position');
    await dialog.getByRole('button', { name: 'Ny stilling' }).click();
    await itAdministrator.getByText('Forslaget venter på bekræftelse').waitFor();

    await open(centreManager, '/adgange/personer', 'Personer og stillinger');
    await centreManager.getByRole('button', { name: 'Bekræft stillingen for Line Agerbo' }).click();
    await centreManager.getByText('Stillingen er bekræftet').waitFor();

    await open(itAdministrator, '/adgange/personer/medarbejder', 'Line Agerbo');
    await itAdministrator
      .getByRole('button', { name: 'Afslut stillingen Nøgleperson for dagsordener' })
      .click();
    await itAdministrator
      .getByRole('dialog')
      .getByRole('button', { name: 'Afslut', exact: true })
      .click();
    await itAdministrator.getByText('Stillingen er afsluttet').waitFor();
  });

  it('logs what was done and who read what is closed, for the auditor', async () => {
    const auditor = await logInAs('revisor');
    await open(auditor, '/adgange/log', 'Log over adgange');
    await reloadUntil(auditor, () => auditor.getByRole('cell', { name: 'Læste et lukket punkt' }));
    await auditor
      .getByRole('cell', { name: 'Begyndte en gennemgang af adgange' })
      .first()
      .waitFor();
    await expectAccessible(auditor, 'The log of access');
  });

  it('fits an iPad and a telephone without scrolling sideways', async () => {
    for (const width of [1024, 390]) {
      await itAdministrator.setViewportSize({ width, height: 800 });
      for (const path of [
        '/adgange',
        '/adgange/personer',
        '/adgange/personer/medarbejder',
        '/adgange/enheder',
        '/adgange/enheder/BYC',
        '/adgange/gennemgange',
        '/adgange/set-af',
        '/adgange/om-mig',
      ]) {
        await itAdministrator.goto(new URL(path, itAdministrator.url()).href);
        await itAdministrator.getByRole('heading', { level: 1 }).first().waitFor();
        await expectAccessible(itAdministrator, `${path} at ${width} px`);
        const overflow = await itAdministrator.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(overflow <= 0, `${path} is ${overflow} px too wide at ${width} px`);
      }
    }
  });
});

async function findAgendaWith(page, title) {
  const meetings = await page
    .getByRole('main')
    .locator('a[href^="/moeder/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const meeting of meetings) {
    await page.goto(new URL(meeting, page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const line = page.getByRole('navigation', { name: 'Dagsorden' }).getByText(title);
    if ((await line.count()) > 0) return;
  }
  assert.fail(`no agenda has ${title}`);
}

function inDays(days) {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return day.toISOString().slice(0, 10);
}
