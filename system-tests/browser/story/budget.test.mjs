import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open, reloadUntil } from './people.mjs';
import {
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

const BUDGET = '/api/budget/v1';
// A year whose pools no other story counts.
const YEAR = 2014;
const POOL = `Prøvepulje ${RUN}`;
const WANTED = `Cykler til hjemmeplejen ${RUN}`;
const SPARED = `Nye skilte ${RUN}`;
const TOO_MUCH = `Solceller på rådhuset ${RUN}`;
const WHOLE = `Alt, vi ønsker ${RUN}`;
const CHOSEN = `Cykler og skilte ${RUN}`;
const SHARE = `Fælles skanner ${RUN}`;
const CASE = `Færre breve med posten ${RUN}`;
const ACCOUNT = `06.45.51.${Number.parseInt(RUN.slice(-2), 36) % 10}.${String(Number.parseInt(RUN.slice(-5), 36) % 1000).padStart(3, '0')}`;

describe('money set aside, shared, earned and booked', { concurrency: false }, () => {
  let controller;
  let secretary;
  let meetingPath;
  const date = meetingDay(2037);

  before(async () => {
    controller = await logInAs('controller');
    secretary = await logInAs('sekretariat');
    meetingPath = await planMeeting(secretary, 'DIR', date);
    const { id: poolId } = await send(controller, 'POST', `${BUDGET}/pools`, {
      code: lettersOf(RUN),
      name: POOL,
      year: YEAR,
      amount: 500_000,
    });
    for (const [purpose, amount] of [
      [WANTED, 300_000],
      [SPARED, 120_000],
      [TOO_MUCH, 250_000],
    ]) {
      await send(controller, 'POST', `${BUDGET}/allocations`, {
        poolId,
        purpose,
        amount,
        recurrence: 'ONE_OFF',
      });
    }
  });
  after(closeAll);

  it('is tried out before anything is decided, and the choices are compared', async () => {
    await open(controller, `/puljer/proev?aar=${YEAR}`, 'Prøv af');
    for (const purpose of [WANTED, SPARED, TOO_MUCH]) await choose(controller, purpose);
    await controller.getByText('Puljerne kan ikke rumme det hele').waitFor();
    await expectAccessible(controller, 'A try-out that is too much');
    await keep(controller, WHOLE);
    await open(controller, `/puljer/proev?aar=${YEAR}`, 'Prøv af');
    for (const purpose of [WANTED, SPARED]) await choose(controller, purpose);
    await controller.getByText(/2 valgt, 420\.000/).waitFor();
    await keep(controller, CHOSEN);
    for (const name of [WHOLE, CHOSEN]) {
      await controller.getByRole('checkbox', { name: `Sammenlign ${name}` }).check();
    }
    const compared = controller.getByRole('table', { name: 'Tilbage efter hvert scenarie' });
    const row = compared.getByRole('row', { name: new RegExp(POOL) });
    await row.getByText(/−170\.000/).waitFor();
    await row.getByText(/80\.000/).first().waitFor();
    await expectAccessible(controller, 'Scenarios beside each other');
  });

  it('goes to the board as one item with a point for each allocation', async () => {
    await controller.getByRole('link', { name: CHOSEN, exact: true }).first().click();
    await controller.getByRole('heading', { level: 1, name: CHOSEN }).waitFor();
    await expectAccessible(controller, 'A scenario');
    const lines = await fetchSheets(controller, 'Det er der så tilbage');
    assert.ok(
      lines.some((line) => line.includes(POOL)),
      lines.join('\n'),
    );
    await sendToMeeting(controller, 'Send til møde', date);
    await reloadUntil(controller, () => controller.getByText(/På dagsordenen/));
  });

  it('is shared over the centres by keys side by side, to the krone', async () => {
    await open(controller, '/fordelinger', 'Fordelinger');
    await controller.getByLabel('Beløb i kroner').fill('139.800');
    await controller.getByRole('button', { name: 'Sammenlign' }).click();
    const compared = controller.getByRole('table', { name: /139\.800.*fordelt efter hver nøgle/ });
    await compared.getByRole('row', { name: /^I alt.*139\.800/ }).waitFor();
    await expectAccessible(controller, 'Keys beside each other');
    await controller.getByRole('button', { name: 'Ny fordeling' }).click();
    const dialog = controller.getByRole('dialog');
    await dialog.getByLabel('Hvad drejer det sig om?').fill(SHARE);
    await dialog.getByLabel('Beløb i kroner').fill('139.800,50');
    await dialog.getByRole('button', { name: 'Gem som kladde' }).click();
    await dialog.getByText('Skriv beløbet i hele kroner, fx 139.800').first().waitFor();
    await dialog.getByLabel('Beløb i kroner').fill('139.800');
    await dialog.getByRole('button', { name: 'Gem som kladde' }).click();
    await controller.getByRole('heading', { level: 1, name: SHARE }).waitFor();
    await expectAccessible(controller, 'A distribution');
    const lines = await fetchSheets(controller, 'Andele');
    assert.equal(lines.length, 14, 'twelve centres, a heading and the sum');
    await sendToMeeting(controller, 'Send til møde', date);
    await reloadUntil(controller, () => controller.getByText(/På dagsordenen/));
  });

  it('is promised in a business case that begins with the change', async () => {
    await open(controller, '/gevinster/ny', 'Ny business case');
    await controller.getByRole('button', { name: 'Gem', exact: true }).click();
    await controller.getByText('Skriv, hvad der bliver anderledes').first().waitFor();
    await expectAccessible(controller, 'A business case with errors');
    await controller
      .getByLabel('Hvad bliver anderledes, og for hvem?')
      .fill('Borgerne får deres svar digitalt samme dag.');
    await controller.getByLabel('Gevinst', { exact: true }).fill(CASE);
    await controller.getByLabel('Forudsætninger').fill('8.000 breve om året à 10 kr.');
    await controller.getByLabel('År', { exact: true }).first().fill('2027');
    await controller.getByLabel('Gevinst i kr.').first().fill('80.000');
    await controller.getByLabel('Gevinstejer').fill('centerchef-hrc');
    await controller.getByLabel('Målemetode').fill('Portoregningen før og efter');
    await controller.getByRole('button', { name: 'Gem', exact: true }).click();
    await controller.getByRole('heading', { level: 1, name: CASE }).waitFor();
    await controller.getByText('Ingen indikator', { exact: true }).first().waitFor();
    await expectAccessible(controller, 'A benefit');
    await fetchPdf(controller, controller.getByRole('link', { name: 'PDF', exact: true }));
    await controller.getByRole('button', { name: 'Flyt', exact: true }).click();
    const dialog = controller.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Specificeret' }).check();
    await dialog.getByLabel('Begrundelse').fill('Brevene er talt op');
    await dialog.getByRole('button', { name: 'Flyt gevinsten' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await sendToMeeting(controller, 'Send til møde', date);
    await reloadUntil(controller, () => controller.getByText(`På dagsordenen ${inWords(date)}`));
  });

  it('is decided point by point, and each point is carried out on its own', async () => {
    await hold(secretary, meetingPath, [
      { title: CHOSEN, outcome: 'Godkendt', points: { [SPARED]: 'Afslået' } },
      { title: SHARE, outcome: 'Godkendt' },
      { title: CASE, outcome: 'Godkendt' },
    ]);
    await open(controller, `/puljer?aar=${YEAR}`, /Direktionens puljer/);
    await controller.getByRole('link', { name: new RegExp(POOL) }).first().click();
    await controller.getByRole('heading', { level: 1, name: new RegExp(POOL) }).waitFor();
    await reloadUntil(controller, () =>
      controller
        .getByRole('row', { name: new RegExp(WANTED) })
        .first()
        .getByText(/Godkendt/),
    );
    await controller
      .getByRole('row', { name: new RegExp(SPARED) })
      .first()
      .getByText(/Afslået/)
      .waitFor();
    await controller.getByText(/200\.000\s*kr\. tilbage/).first().waitFor();
    await expectAccessible(controller, 'A pool with its movements');
    await open(controller, '/fordelinger', 'Fordelinger');
    await controller.getByRole('link', { name: SHARE }).click();
    await reloadUntil(controller, () => controller.getByText(/Godkendt og bogført/));
    const lines = await fetchSheets(controller, 'Til økonomisystemet');
    assert.equal(lines.length, 13, lines.join('\n'));
    await open(controller, '/gevinster/register', 'Gevinstregister');
    await controller.getByLabel('Søg i gevinsterne').fill(CASE);
    await controller.getByRole('row', { name: new RegExp(CASE) }).getByText('Besluttet').waitFor();
    await expectAccessible(controller, 'The register of benefits');
  });

  it('is followed in the finance system, which is told once where an account belongs', async () => {
    await bringIn(controller, 'Marts.csv', [
      `05-03-${YEAR};${RUN}-1;${ACCOUNT};Fem cykler;120.000,00`,
      `31-02-${YEAR};${RUN}-2;${ACCOUNT};Reparation;1.000,00`,
    ]);
    await controller.getByText('1 linjer har fejl').waitFor();
    await expectAccessible(controller, 'A file with a wrong line');
    await controller.getByLabel('Udelad linjerne med fejl').check();
    await controller.getByRole('button', { name: 'Bogfør 1 posteringer' }).click();
    await controller.getByText('1 posteringer er bogført').waitFor();

    await open(controller, `/regnskab?aar=${YEAR}`, 'Regnskab');
    await controller.getByRole('button', { name: `Placér ${ACCOUNT}` }).click();
    const dialog = controller.getByRole('dialog');
    await dialog.getByLabel('Disponering', { exact: true }).selectOption({ label: await titleOf(dialog, WANTED) });
    await dialog.getByLabel('Begrundelse').fill('Cyklerne er købt for bevillingen');
    await expectAccessible(controller, 'The placing of an account');
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });

    await bringIn(controller, 'April.csv', [
      `05-03-${YEAR};${RUN}-1;${ACCOUNT};Fem cykler;120.000,00`,
      `14-04-${YEAR};${RUN}-3;${ACCOUNT};Otte cykler;192.000,00`,
    ]);
    await controller.getByText('1 placeres af reglerne, 0 parkeres').waitFor();
    await controller.getByRole('button', { name: 'Bogfør 1 posteringer' }).click();
    await controller.getByText('1 posteringer er bogført').waitFor();

    await open(controller, `/afvigelser?aar=${YEAR}`, 'Afvigelser');
    const row = controller.getByRole('row', { name: new RegExp(WANTED) });
    await row.getByText('312.000', { exact: true }).waitFor();
    await row.getByText('12.000', { exact: true }).waitFor();
    await expectAccessible(controller, 'The deviations');
    await row.getByRole('link', { name: /312\.000/ }).click();
    await controller.getByText('Otte cykler').waitFor();
    await controller.getByRole('checkbox', { name: `Vælg bilag ${RUN}-3` }).check();
    await controller.getByRole('button', { name: 'Placér valgte (1)' }).waitFor();
    await expectAccessible(controller, 'The postings of an allocation');
  });
});

async function choose(page, purpose) {
  await page.getByRole('checkbox', { name: new RegExp(purpose) }).check();
}

async function keep(page, name) {
  await page.getByRole('button', { name: 'Gem som scenarie' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gem som scenarie' });
  await dialog.getByLabel('Navn').fill(name);
  await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name, exact: true }).first().waitFor();
}

async function bringIn(page, name, lines) {
  await open(page, '/regnskab/filer', 'Filer');
  const head = 'Bogføringsdato;Bilagsnr;Kontostreng;Tekst;Beløb';
  await page.getByLabel('Økonomisystemets posteringer').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from([head, ...lines, ''].join('\r\n'), 'latin1'),
  });
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** An allocation as the choice names it, with its number. */
async function titleOf(dialog, purpose) {
  const option = dialog.getByRole('option', { name: new RegExp(purpose) });
  return (await option.textContent()).trim();
}

/** A code of letters only, as a pool's is, from what tells this run apart. */
function lettersOf(run) {
  return [...run.toUpperCase()].map((sign) => (/\d/.test(sign) ? 'ABCDEFGHIJ'[sign] : sign)).join('');
}
