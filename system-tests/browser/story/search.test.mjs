import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ADDRESS, closeAll, create, expectAccessible, logInAs } from './people.mjs';

// A word of its own, so that nothing of the demo municipality is found with it.
const TITLE = 'Brombærstiernes belægning';

describe('searching', { concurrency: false }, () => {
  let secretary;

  before(async () => {
    secretary = await logInAs('sekretariat');
    const meeting = await create(secretary, '/meetings', {
      bodyCode: 'DIR',
      kind: 'ORDINARY',
      start: '2033-09-06T10:00',
      location: 'Mødelokale Eg',
    });
    await create(secretary, `/meetings/${meeting}/items`, {
      title: TITLE,
      caseNumber: '33/20260',
      background: 'Stierne er fra 1998. Grusbelægningen ved Åvænget skal lægges om.',
    });
    await create(secretary, `/meetings/${meeting}/items`, {
      title: 'Brombærstiernes pris',
      closed: true,
    });
  });
  after(closeAll);

  it('finds from any screen by a part of a word, with suggestions and the sentence marked', async () => {
    await secretary.keyboard.press('Control+k');
    const dialog = secretary.getByRole('dialog', { name: 'Søg' });
    await dialog.getByRole('combobox').fill('brombærsti');
    await dialog.getByRole('option', { name: TITLE }).waitFor();
    await expectAccessible(secretary, 'The search with suggestions');
    await dialog.getByRole('combobox').fill('grusbelægning aavænget');
    await secretary.keyboard.press('Enter');
    await secretary.getByRole('link', { name: TITLE }).waitFor();
    const marks = await secretary.locator('mark').allTextContents();
    assert.deepEqual(marks, ['Grusbelægningen', 'Åvænget']);
    await expectAccessible(secretary, 'What was found');
    await secretary.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(secretary, 'What was found on a telephone');
  });

  it('counts and guesses only what somebody may read', async () => {
    await secretary.goto(`${ADDRESS}/soeg?q=brombærsti`);
    await secretary.getByRole('status').filter({ hasText: '2 fundet' }).waitFor();
    const employee = await logInAs('medarbejder');
    for (const asked of ['brombærsti', 'brombærstirnes']) {
      await employee.goto(`${ADDRESS}/soeg?q=${asked}`);
      await employee.getByText('Intet fundet').waitFor();
    }
    assert.equal(await employee.getByRole('button', { name: 'Brombærstiernes' }).count(), 0);
    const manager = await logInAs('centerchef-hrc');
    await manager.goto(`${ADDRESS}/soeg?q=brombærstirnes`);
    await manager.getByRole('button', { name: 'Brombærstiernes' }).click();
    await manager.getByRole('link', { name: TITLE }).click();
    await manager.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  });
});
