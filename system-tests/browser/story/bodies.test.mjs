import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open } from './people.mjs';

const NEXT_YEAR = new Date().getFullYear() + 1;

describe('a body’s year, from its series to a meeting that is moved', { concurrency: false }, () => {
  let secretary;

  before(async () => {
    secretary = await logInAs('sekretariat');
  });
  after(closeAll);

  it('is planned in one go', async () => {
    await open(secretary, '/organer/CF', 'Chefforum');
    await expectAccessible(secretary, 'A body');
    await secretary.getByRole('button', { name: 'Planlæg et år' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByRole('table', { name: `Forslag til møder i ${NEXT_YEAR}` }).waitFor();
    await dialog.getByText('Sommerferie').first().waitFor();
    await expectAccessible(secretary, 'The planning of a year');
    await dialog.getByRole('button', { name: /^Planlæg \d+ møder$/ }).click();
    await secretary.getByText(/møder er planlagt$/).waitFor();
  });

  it('is seen in the calendar, and a meeting in it is moved', async () => {
    await open(secretary, `/moeder?vis=kalender&maaned=${NEXT_YEAR}-09&organ=CF`, 'Møder');
    const table = secretary.getByRole('table', { name: `Møder i september ${NEXT_YEAR}` });
    await table.getByRole('link', { name: /Chefforum/ }).waitFor();
    await expectAccessible(secretary, 'The calendar');
    await table.getByRole('link', { name: /Chefforum/ }).click();
    await secretary.getByRole('button', { name: 'Flyt mødet' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByLabel('Ny dato').fill(`${NEXT_YEAR}-12-25`);
    await dialog.getByLabel('Hvorfor flyttes mødet?').fill('Formanden er på rejse');
    await dialog.getByRole('button', { name: 'Flyt mødet' }).click();
    await dialog.getByText(/er juledag/).waitFor();
    await dialog.getByLabel('Ny dato').fill(`${NEXT_YEAR}-09-15`);
    await dialog.getByRole('button', { name: 'Flyt mødet' }).click();
    await secretary.getByText('Mødet er flyttet. Medlemmerne får besked.').waitFor();
    await secretary.getByText('Mødet har været flyttet').waitFor();
    assert.match(await secretary.title(), /Chefforum 15\. september/);
  });
});
