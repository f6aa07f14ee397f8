// The secretariat keeps the reminder list and has a meeting prepared; a case officer writes for the mayor.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeAll, expectAccessible, logInAs, open } from './people.mjs';

after(closeAll);

const SUBJECT = `Trivselsmåling ${Date.now()}`;
const year = new Date().getFullYear() + 1;

test('a reminder is written, found in the annual wheel and done', async () => {
  const page = await logInAs('sekretariat');
  await open(page, '/huskeliste', 'Huskeliste');
  await page.getByRole('button', { name: 'Ny række' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny række på huskelisten' });
  await dialog.getByLabel('Emne').fill(SUBJECT);
  await dialog.getByLabel('Hvornår forventes det?').selectOption('QUARTERLY');
  await dialog.getByLabel('Ansvarlig').fill('HRC');
  await dialog.getByRole('button', { name: 'Gem rækken' }).click();
  await page.getByText(SUBJECT).waitFor();
  await expectAccessible(page, 'the reminder list');

  await open(page, `/aarshjul?aar=${year}`, `Årshjul ${year}`);
  const mark = page.getByRole('link', { name: new RegExp(`april ${year}: .*${SUBJECT}`) });
  await mark.focus();
  await page.getByRole('region', { name: 'Valgt' }).getByText(SUBJECT).waitFor();
  await page.keyboard.press('End');
  assert.equal(await page.locator('svg a:focus').count(), 1, 'the focus stays in the wheel');
  await expectAccessible(page, 'the annual wheel');

  await open(page, '/huskeliste', 'Huskeliste');
  await page.getByRole('button', { name: `Afslut ${SUBJECT}, som gentages` }).click();
  await page.getByRole('button', { name: 'Afslut rækken' }).click();
  await page
    .getByRole('button', { name: `Afslut ${SUBJECT}, som gentages` })
    .waitFor({ state: 'detached' });
});

test('a note for the mayor is asked for, written and compiled', async () => {
  const secretariat = await logInAs('sekretariat');
  await open(secretariat, '/forberedelser', 'Forberedelser');
  await secretariat.getByRole('button', { name: 'Ny forberedelse' }).click();
  const dialog = secretariat.getByRole('dialog', { name: 'Ny forberedelse' });
  await dialog.getByLabel('Dato').fill(`${year}-05-12`);
  await dialog.getByRole('button', { name: 'Begynd forberedelsen' }).click();
  await secretariat
    .getByLabel('Eller sæt teksten ind')
    .fill('1. Fælles vagtcentral\nVagten deles af tre kommuner.\n2. Eventuelt');
  await secretariat.getByRole('button', { name: 'Find punkterne' }).click();
  await secretariat.getByRole('button', { name: 'Tilføj punkt' }).click();
  const adding = secretariat.getByRole('dialog', { name: 'Tilføj punkt' });
  await adding.getByLabel('Titel').fill('Valg af formand');
  await adding.getByRole('button', { name: 'Gem punktet' }).click();
  await secretariat.getByRole('row', { name: /3 Valg af formand/ }).waitFor();
  const row = secretariat.getByRole('row', { name: /Fælles vagtcentral/ });
  await row.getByRole('button', { name: 'Bed om notat' }).click();
  const asking = secretariat.getByRole('dialog', { name: /Bed om et notat/ });
  await asking.getByLabel('Hvem skal skrive?').selectOption('sagsbehandler');
  await asking.getByLabel('Frist').fill(`${year}-05-01`);
  await asking.getByRole('button', { name: 'Bed om notatet' }).click();
  await row.getByText('Bedt om notat').waitFor();
  await expectAccessible(secretariat, 'a preparation');
  const address = secretariat.url();

  const author = await logInAs('sagsbehandler');
  await open(author, '/forberedelser', 'Forberedelser');
  await author.getByRole('link', { name: 'Fælles vagtcentral' }).click();
  await author.getByRole('textbox', { name: 'Notat' }).fill('Borgmesteren kan støtte forslaget.');
  await expectAccessible(author, 'the note beside the external text');
  await author.getByRole('button', { name: 'Aflever notatet' }).click();
  await author.getByText(/Afleveret/).waitFor();

  await secretariat.goto(address);
  await secretariat.getByRole('link', { name: 'Fælles vagtcentral' }).click();
  await secretariat.getByRole('button', { name: 'Godkend notatet' }).click();
  await secretariat.getByText('Notatet er godkendt', { exact: true }).waitFor();
  await secretariat.goto(address);
  const download = secretariat.waitForEvent('download');
  await secretariat.getByRole('button', { name: 'PDF' }).click();
  assert.match((await download).suggestedFilename(), /\.pdf$/);
});
