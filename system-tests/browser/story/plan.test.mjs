import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open } from './people.mjs';
import { admit, fetchSheets, RUN } from './portfolio.mjs';

const FIRST = `Henvendelsesanalyse ${RUN}`;
const SECOND = `Kanalstrategi ${RUN}`;
const THIRD = `Telefonsystem ${RUN}`;
const YEAR = 2044;

describe('a plan that is read by keyboard and moved, with projects that wait for each other', { concurrency: false }, () => {
  const projects = {};
  let manager;

  before(async () => {
    const secretary = await logInAs('sekretariat');
    manager = await logInAs('projektleder');
    for (const name of [FIRST, SECOND, THIRD]) projects[name] = await admit(secretary, name);
  });
  after(closeAll);

  it('is written as milestones, each approved for a day', async () => {
    await openPlan(FIRST);
    await manager.getByText('Ingen milepæle endnu').waitFor();
    await manager.getByRole('button', { name: 'Ret start og slut' }).click();
    await manager.getByRole('dialog').getByLabel(/^Start/).fill(`${YEAR}-01-01`);
    await manager.getByRole('dialog').getByLabel(/^Slut/).fill(`${YEAR}-06-30`);
    await manager.getByRole('button', { name: 'Gem', exact: true }).click();
    await manager.getByRole('dialog').waitFor({ state: 'hidden' });
    await addMilestone('Analysen er færdig', `${YEAR}-06-01`);
    await manager.getByRole('button', { name: 'Sæt baseline for Analysen er færdig' }).click();
    await manager.getByLabel('Beslutning eller begrundelse').fill('Godkendt af styregruppen');
    await expectAccessible(manager, 'A milestone to approve');
    await manager.getByRole('button', { name: 'Gem', exact: true }).click();
    await manager.getByRole('dialog').waitFor({ state: 'hidden' });
    await manager.getByRole('row', { name: /Analysen er færdig/ }).getByText('Til tiden').waitFor();
    await expectAccessible(manager, 'The plan of a project');
    for (const [name, milestone, date] of [
      [SECOND, 'Strategien er vedtaget', `${YEAR}-09-01`],
      [THIRD, 'Systemet er i drift', `${YEAR}-12-01`],
    ]) {
      await openPlan(name);
      await addMilestone(milestone, date);
      await manager.getByRole('button', { name: `Sæt baseline for ${milestone}` }).click();
      await manager.getByLabel('Beslutning eller begrundelse').fill('Godkendt af styregruppen');
      await manager.getByRole('button', { name: 'Gem', exact: true }).click();
      await manager.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });

  it('waits for others, and refuses a ring by naming it', async () => {
    await openPlan(SECOND);
    await waitFor('Strategien er vedtaget', FIRST, 'Analysen er færdig');
    await manager.getByRole('dialog').waitFor({ state: 'hidden' });
    await openPlan(THIRD);
    await waitFor('Systemet er i drift', SECOND, 'Strategien er vedtaget');
    await manager.getByRole('dialog').waitFor({ state: 'hidden' });
    await openPlan(FIRST);
    await waitFor('Analysen er færdig', THIRD, 'Systemet er i drift');
    const dialog = manager.getByRole('dialog');
    await dialog.getByText(/vente på hinanden i ring/).waitFor();
    const refusal = await dialog.innerText();
    for (const name of [FIRST, SECOND, THIRD]) assert.match(refusal, new RegExp(name));
    await expectAccessible(manager, 'A ring that is refused');
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
  });

  it('is walked, zoomed and moved by keyboard alone', async () => {
    await openPlan(FIRST);
    const timeline = manager.getByRole('group', { name: 'Tidslinje' });
    const shown = manager.getByText(/^Viser /);
    const milestone = timeline.getByRole('button', { name: /Analysen er færdig/ });
    await manager.getByRole('button', { name: 'Måned', exact: true }).focus();
    await manager.keyboard.press('Enter');
    const month = await daysShown(shown);
    assert.ok(Math.abs(month - 31) <= 1, `a month is ${month} days`);
    await manager.getByRole('button', { name: 'Fire år', exact: true }).focus();
    await manager.keyboard.press('Enter');
    const fourYears = await daysShown(shown);
    assert.ok(Math.abs(fourYears - 1461) <= 1, `four years are ${fourYears} days`);
    await manager.getByRole('button', { name: 'Hele planen' }).focus();
    await manager.keyboard.press('Enter');

    // From the last button, past the one beside it, there is one stop for all marks.
    await manager.getByRole('button', { name: 'Vis kortere tid' }).focus();
    for (let stop = 0; stop < 4; stop++) {
      await manager.keyboard.press('Tab');
      if (await timeline.evaluate((drawing) => drawing.contains(document.activeElement))) break;
    }
    await manager.keyboard.press('Home');
    await manager.keyboard.press('ArrowRight');
    assert.ok(await milestone.evaluate((mark) => mark === document.activeElement));
    const before = await daysShown(shown);
    await manager.keyboard.press('+');
    assert.ok((await daysShown(shown)) < before, 'plus shows less time');
    await manager.keyboard.press('PageDown');
    await manager.keyboard.press('PageUp');

    await manager.keyboard.press('Space');
    for (let week = 0; week < 6; week++) await manager.keyboard.press('ArrowUp');
    await manager.keyboard.press('Escape');
    assert.match(await milestone.getAttribute('aria-label'), new RegExp(`1\\. juni ${YEAR}`));
    await milestone.focus();
    await manager.keyboard.press('Space');
    for (let week = 0; week < 4; week++) await manager.keyboard.press('ArrowUp');
    await manager.keyboard.press('Enter');
    await manager.getByText(new RegExp(`Analysen er færdig forventes nu 29\\. juni ${YEAR}`)).waitFor();
    await expectAccessible(manager, 'A timeline with a moved milestone');
  });

  it('lets the delay travel down the chain, and back when it is taken back', async () => {
    await openPlan(THIRD);
    const late = manager.getByRole('row', { name: /^Systemet er i drift/ });
    await late.getByText('28 dage forsinket').waitFor();
    await late.getByText(new RegExp(`^Skyldes .*${FIRST}`)).waitFor();
    await open(manager, '/portefoelje/tidslinje?vis=afhaengigheder', 'Tidslinje');
    await manager.getByRole('row', { name: new RegExp(`${SECOND}[\\s\\S]*${FIRST}`) }).waitFor();
    await expectAccessible(manager, 'What waits for what');
    await open(manager, '/portefoelje/tidslinje?vis=milepaele', 'Tidslinje');
    const lines = await fetchSheets(manager, 'Milepæle');
    assert.ok(lines.some((line) => line.includes(THIRD)), 'the sheet holds the milestones');
    await open(manager, '/portefoelje/tidslinje?vis=skred', 'Tidslinje');
    await expectAccessible(manager, 'How far milestones slipped');
    await openPlan(FIRST);
    await manager.getByRole('button', { name: 'Ret Analysen er færdig' }).click();
    await manager.getByRole('dialog').getByLabel('Forventes').fill(`${YEAR}-06-01`);
    await manager.getByRole('button', { name: 'Gem', exact: true }).click();
    await manager.getByRole('dialog').waitFor({ state: 'hidden' });
    await openPlan(THIRD);
    await late.getByText('Til tiden').waitFor();
  });

  it('rests with a reason and until a day, and says so on the timeline', async () => {
    const secretary = await logInAs('sekretariat');
    await open(secretary, `/portefoelje/${projects[SECOND]}`, SECOND);
    await secretary.getByRole('button', { name: 'Sæt på pause' }).click();
    const dialog = secretary.getByRole('dialog', { name: 'Sæt projektet på pause' });
    await dialog.getByLabel('Begrundelse').fill('Årsregnskabet har folkene');
    await dialog.getByLabel('Genoptages').fill(`${YEAR}-01-15`);
    await dialog.getByRole('button', { name: 'Sæt på pause' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await secretary.getByText('Årsregnskabet har folkene').first().waitFor();
    await openPlan(SECOND);
    await manager
      .getByRole('region', { name: 'Projektets start og slut' })
      .getByText('På pause til 15. januar 2044: Årsregnskabet har folkene')
      .waitFor();
  });

  async function openPlan(name) {
    await open(manager, `/portefoelje/${projects[name]}/tidsplan`, `${name}: Tidsplan`);
  }

  async function addMilestone(name, date) {
    await manager.getByRole('button', { name: 'Tilføj milepæl' }).click();
    await manager.getByLabel('Navn', { exact: true }).fill(name);
    await manager.getByLabel('Forventes', { exact: true }).fill(date);
    await manager.getByRole('button', { name: 'Gem', exact: true }).click();
    await manager.getByRole('row', { name: new RegExp(name) }).waitFor();
    await manager.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  async function waitFor(milestone, awaited, itsMilestone) {
    await manager.getByRole('button', { name: 'Tilføj afhængighed' }).click();
    const dialog = manager.getByRole('dialog', { name: 'Tilføj afhængighed' });
    await dialog.getByLabel('Det, der venter').selectOption({ label: milestone });
    await dialog.getByLabel('Projekt', { exact: true }).selectOption({ label: awaited });
    await dialog.getByLabel('Milepæl', { exact: true }).selectOption({ label: itsMilestone });
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  }

  async function daysShown(shown) {
    await shown.waitFor();
    const [from, to] = (await shown.innerText()).match(/\d+\. \S+ \d{4}/g).map(dateOf);
    return (to - from) / 86_400_000;
  }
});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function dateOf(words) {
  const [dayOfMonth, month, year] = words.split(' ');
  return Date.UTC(Number(year), MONTHS.indexOf(month.slice(0, 3)), parseInt(dayOfMonth, 10));
}
