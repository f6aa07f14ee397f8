import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open } from './people.mjs';
import { admit, day, fetchSheets, inWords, meetingDay, RUN } from './portfolio.mjs';

const ONE = `Fælles arkiv ${RUN}`;
const OTHER = `Ny hjemmeside ${RUN}`;
const YEAR = 2046;
// Another week in each run, so that what earlier runs drew is not in the way.
const WEEK = 10 + (Math.floor(Date.now() / 60_000) % 30);

describe('what projects draw from the centres', { concurrency: false }, () => {
  const projects = {};
  let manager;
  let chief;

  before(async () => {
    const secretary = await logInAs('sekretariat');
    manager = await logInAs('projektleder');
    chief = await logInAs('centerchef-byc');
    for (const name of [ONE, OTHER]) projects[name] = await admit(secretary, name);
  });
  after(closeAll);

  it('is held against the capacity a centre manager sets', async () => {
    await open(chief, '/portefoelje/ressourcer?vis=kapacitet', 'Ressourcer');
    await chief.getByRole('button', { name: 'Sæt kapacitet' }).click();
    const dialog = chief.getByRole('dialog', { name: 'Sæt kapacitet' });
    await dialog.getByLabel('Fra', { exact: true }).fill(meetingDay(YEAR - 1));
    await dialog.getByLabel('Årsværk').fill('12');
    await dialog.getByLabel('Timer om ugen').fill('37');
    await expectAccessible(chief, 'The capacity of a centre');
    await dialog.getByRole('button', { name: 'Gem kapaciteten' }).click();
    await chief.getByText('Kapaciteten er sat').waitFor();
    await expectAccessible(chief, 'The capacities');
    await fetchSheets(chief, 'Kapacitet pr. center');
  });

  it('is planned hour by hour on the page of each project', async () => {
    await plan(ONE, 'Scanning af sager', monday(), { hours: '24', person: 'Maja Holm' });
    await expectAccessible(manager, 'What a project draws');
    await plan(OTHER, 'Skrivning af sider', monday(), { hours: '20', person: 'Maja Holm' });
    const lines = await fetchSheets(manager, 'Ressourcetræk');
    assert.ok(lines.some((line) => line.includes('Skrivning af sider')), lines.join('\n'));
  });

  it('stands out on the heat map, reached and opened by keyboard', async () => {
    await open(manager, `/portefoelje/ressourcer?fra=${YEAR}-W${WEEK - 1}`, 'Ressourcer');
    const cell = manager.getByRole('button', {
      name: `BYC, uge ${WEEK}: 44 af 37 timer, over kapaciteten, 2 projekter`,
    });
    await cell.waitFor();
    await expectAccessible(manager, 'The heat map');
    await manager.getByRole('button', { name: new RegExp(`^BYC, uge ${WEEK - 1}:`) }).focus();
    await manager.keyboard.press('ArrowRight');
    assert.ok(await cell.evaluate((button) => button === document.activeElement));
    await manager.keyboard.press('Enter');
    const dialog = manager.getByRole('dialog', { name: `BYC, uge ${WEEK}` });
    for (const name of [ONE, OTHER]) await dialog.getByRole('link', { name }).waitFor();
    await expectAccessible(manager, 'Who draws in a week');
    await manager.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('shows overlaps by centre and by person', async () => {
    const from = `fra=${YEAR}-W${WEEK - 1}`;
    await open(manager, `/portefoelje/ressourcer?${from}&vis=overlap`, 'Ressourcer');
    for (const part of ['Centre, flere projekter trækker for meget på', 'Personer, flere projekter regner med i samme uge']) {
      const table = manager.getByRole('table', { name: part });
      const row = table.getByRole('row').filter({ hasText: ONE }).filter({ hasText: OTHER });
      await row.waitFor();
      assert.match(await row.innerText(), /44/);
    }
    await expectAccessible(manager, 'The overlaps');
    await open(manager, `/portefoelje/ressourcer?${from}&vis=person`, 'Ressourcer');
    await manager
      .getByRole('button', { name: new RegExp(`^Maja Holm, uge ${WEEK}: 44 timer, flere projekter`) })
      .waitFor();
    await expectAccessible(manager, 'Who is drawn when');
  });

  it('says when the centres are told, and moves with the activity', async () => {
    await plan(ONE, 'Oprydning', day(10), { hours: '3' });
    const soon = manager.getByRole('row').filter({ hasText: 'Oprydning' });
    await soon.getByText(/^Send(es|t) /).waitFor();
    await soon.getByText('Kort varsel').waitFor();
    const later = manager.getByRole('row').filter({ hasText: 'Scanning af sager' });
    await later.getByText(new RegExp(`^Sendes .* ${YEAR}$`)).waitFor();
    assert.equal(await later.getByText('Kort varsel').count(), 0);
    await manager.getByRole('button', { name: 'Flyt Oprydning' }).click();
    const dialog = manager.getByRole('dialog', { name: 'Flyt Oprydning' });
    await dialog.getByLabel('Ny start').fill(day(17));
    await expectAccessible(manager, 'An activity to move');
    await dialog.getByRole('button', { name: 'Flyt', exact: true }).click();
    await manager.getByText('Oprydning er flyttet').waitFor();
    await manager.getByRole('region', { name: 'Oprydning' }).getByText(inWords(day(17))).first().waitFor();
    await open(chief, '/portefoelje/ressourcer?vis=varsler', 'Ressourcer');
    await chief.getByRole('row').filter({ hasText: ONE }).first().waitFor();
    await expectAccessible(chief, 'The notices');
    const lines = await fetchSheets(chief, 'Varsler til centrene');
    assert.ok(lines.some((line) => line.includes(ONE)), 'the sheet holds the notices');
  });

  async function plan(name, activity, start, { hours, person = '' }) {
    await open(manager, `/portefoelje/${projects[name]}/ressourcer`, `${name}: Ressourcer`);
    await manager.getByRole('button', { name: 'Planlæg aktivitet' }).first().click();
    await manager.getByLabel('Hvad skal der ske?').fill(activity);
    await manager.getByLabel('Første dag').fill(start);
    await manager.getByLabel('Sidste dag').fill(start);
    const firstRow = manager.getByLabel('Center, række 1');
    if ((await firstRow.count()) === 0) await manager.getByRole('button', { name: 'Tilføj række' }).click();
    await firstRow.selectOption('BYC');
    await manager.getByLabel('Person, række 1').fill(person);
    await manager.getByLabel(/^Række 1, uge/).first().fill(hours);
    await manager.getByRole('button', { name: 'Gem aktiviteten' }).click();
    await manager.getByRole('region', { name: activity }).waitFor();
  }
});

/** The Monday of the story's week. */
function monday() {
  const fourth = new Date(Date.UTC(YEAR, 0, 4));
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  const first = fourth.getTime() - sinceMonday * 86_400_000;
  return new Date(first + (WEEK - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
}
