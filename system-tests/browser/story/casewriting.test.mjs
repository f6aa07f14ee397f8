import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open, reloadUntil } from './people.mjs';

const TITLE = 'Fælles seniorordning';

describe('a case from its officer to the secretariat', { concurrency: false }, () => {
  let path;
  after(closeAll);

  it('is written, comes back with a reason, and is ready once manager and director approve', async () => {
    const officer = await logInAs('sagsbehandler');
    await open(officer, '/mine-sager', 'Mine sager');
    await officer.getByRole('button', { name: 'Ny sag' }).click();
    await officer.getByLabel('Titel').fill(TITLE);
    await officer.getByRole('button', { name: 'Begynd at skrive' }).click();
    await officer.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    path = new URL(officer.url()).pathname;
    await officer.getByLabel('Punkt 1', { exact: true }).fill('at ordningen indføres');
    await officer.getByRole('textbox', { name: 'Sagsfremstilling' }).fill('Ordningen har to dele.');
    await officer.getByLabel('Sagen har ingen økonomiske konsekvenser').check();
    await officer.getByRole('button', { name: 'Planlæg ruten' }).click();
    await officer.getByLabel('Organ 1', { exact: true }).selectOption('DIR');
    await officer.getByRole('button', { name: 'Gem ruten' }).click();
    await officer.getByRole('button', { name: 'Tilføj bilag' }).click();
    await officer
      .getByLabel('Træk bilag hertil')
      .setInputFiles({ name: 'Skema.txt', mimeType: 'text/plain', buffer: Buffer.from('Skema') });
    await officer.getByRole('button', { name: 'Flyt Skema.txt op' }).waitFor();
    await officer.getByText('Alt er på plads').waitFor();
    await expectAccessible(officer, 'A case being written');
    await send(officer, 'Send til godkendelse', 'Sagen er sendt');

    const manager = await logInAs('centerchef-hrc');
    await open(manager, '/mine-sager', 'Mine sager');
    await manager.getByRole('link', { name: TITLE }).click();
    await manager.getByRole('button', { name: 'Send retur' }).click();
    await manager.getByLabel('Begrundelse').fill('Hvem er omfattet?');
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send retur' }).click();
    await manager.getByText('Sagen er sendt retur').first().waitFor();

    await open(officer, path, TITLE);
    await officer.getByText('Hvem er omfattet?').first().waitFor();
    await officer
      .getByRole('textbox', { name: 'Sagsfremstilling' })
      .fill('Ordningen har to dele og omfatter alle over 60 år.');
    await send(officer, 'Send til godkendelse', 'Sagen er sendt');
    await open(manager, path, TITLE);
    await manager.getByRole('button', { name: /1 · Skema\.txt/ }).waitFor();
    await expectAccessible(manager, 'A case to approve');
    await send(manager, 'Godkend', 'Sagen er godkendt');
    const director = await logInAs('direktoer');
    await open(director, path, TITLE);
    await send(director, 'Godkend', 'Sagen er godkendt');

    const secretary = await logInAs('sekretariat');
    await open(secretary, '/mine-sager?liste=klar', 'Mine sager');
    await secretary.getByRole('link', { name: TITLE }).waitFor();
    await expectAccessible(secretary, 'The cases that are ready');
    await open(secretary, `${path}/versioner?fra=1&til=3`, `Versioner af ${TITLE}`);
    assert.match(await secretary.locator('ins').first().innerText(), /omfatter/);

    await secretary.goto(new URL('/local/mail', secretary.url()).href);
    await reloadUntil(secretary, () => secretary.getByText('En sag er sendt retur til dig'));
    await reloadUntil(secretary, () => secretary.getByText('En sag fra HRC er klar til Direktionen'));
    assert.doesNotMatch(await secretary.getByRole('main').innerText(), new RegExp(TITLE));
  });
});

async function send(page, button, done) {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByText(done, { exact: true }).waitFor();
}
