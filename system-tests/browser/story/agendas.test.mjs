import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open } from './people.mjs';

describe('an agenda with a supplement and a conflict of interest', { concurrency: false }, () => {
  let secretary;
  let meetingPath;
  let itemPath;

  before(async () => {
    secretary = await logInAs('sekretariat');
  });
  after(closeAll);

  it('is put together from what waits for it', async () => {
    await open(secretary, '/moeder', 'Møder');
    await secretary.getByRole('button', { name: 'Nyt møde' }).click();
    const planning = secretary.getByRole('dialog');
    await planning.getByLabel('Organ').selectOption({ label: 'Direktionen' });
    await planning.getByLabel('Dato').fill('2033-03-08');
    await planning.getByLabel('Sted').fill('Mødelokale Egen');
    await planning.getByRole('button', { name: 'Planlæg mødet' }).click();
    await secretary.waitForURL(/\/moeder\/[0-9a-f-]{36}/);
    meetingPath = secretary.url();
    await secretary.getByRole('button', { name: 'Åbn dagsordenen' }).click();
    const agenda = secretary.getByRole('navigation', { name: 'Dagsorden' });
    await agenda.getByText(/Huskeliste/).click();
    await secretary.getByRole('button', { name: 'Tag af dagsordenen' }).click();
    await agenda.getByText(/Huskeliste/).waitFor({ state: 'detached' });
    await secretary.getByRole('button', { name: 'Tilføj punkt' }).click();
    const panel = secretary.getByRole('dialog', { name: 'Tilføj til dagsordenen' });
    await panel.getByRole('button', { name: /Tilføj Huskeliste/ }).waitFor();
    await expectAccessible(secretary, 'What waits for the agenda');
    await panel.getByRole('button', { name: /Tilføj Huskeliste/ }).click();
    await agenda.getByText(/Huskeliste/).waitFor();
    await writeItem('Leje af lokaler på havnen', panel);
    itemPath = secretary.url();
  });

  it('names the guest of an item and who takes no part in it', async () => {
    await secretary.getByRole('button', { name: 'Tilføj gæst' }).click();
    const guests = secretary.getByRole('dialog', { name: 'Gæster' });
    await guests.getByLabel('Navn').fill('Line Agerbo');
    await guests.getByLabel('Til').fill('10:30');
    await guests.getByRole('button', { name: 'Gem gæsterne' }).click();
    await secretary.getByRole('region', { name: 'Gæster' }).getByText('Line Agerbo').waitFor();
    await secretary.getByRole('button', { name: 'Notér inhabilitet' }).click();
    const conflict = secretary.getByRole('dialog', { name: 'Notér inhabilitet' });
    await conflict.getByLabel('Hvem er inhabil?').selectOption({ label: 'Birgitte Nørskov' });
    await conflict.getByLabel('Begrundelse').fill('Ejer en del af havnen');
    await conflict.getByRole('button', { name: 'Notér inhabilitet' }).click();
    await secretary.getByText(/Birgitte Nørskov deltager ikke/).waitFor();
    await expectAccessible(secretary, 'An item with a guest and a conflict of interest');
  });

  it('is published, and supplemented with what came later', async () => {
    await publish('Udsend dagsordenen', 'Udsend dagsordenen');
    await secretary.getByRole('button', { name: 'Tilføj punkt' }).click();
    await writeItem(
      'Ny personalepolitik',
      secretary.getByRole('dialog', { name: 'Tilføj til dagsordenen' }),
    );
    await publish('Udsend tillæg', 'Udsend tillægsdagsorden');
    await secretary
      .getByRole('region', { name: 'Udsendte dagsordener' })
      .getByText('Tillægsdagsorden')
      .waitFor();
    await expectAccessible(secretary, 'A meeting with two published agendas');
  });

  it('tells the director nothing of the item but that she is conflicted', async () => {
    const director = await logInAs('direktoer');
    await director.goto(meetingPath);
    const agenda = director.getByRole('navigation', { name: 'Dagsorden' });
    await agenda.getByText('Ny personalepolitik').waitFor();
    await director.goto(itemPath);
    await director.getByText('Du er inhabil i dette punkt').waitFor();
    if ((await director.getByText('Leje af lokaler').count()) > 0) {
      throw new Error('The title of the item is shown to one who is conflicted in it');
    }
    await expectAccessible(director, 'An item one is conflicted in');
  });

  async function writeItem(title, panel) {
    await panel.getByRole('button', { name: 'Skriv et nyt punkt' }).click();
    const writing = secretary.getByRole('dialog', { name: 'Nyt punkt på dagsordenen' });
    await writing.getByLabel('Titel').fill(title);
    await writing.getByRole('button', { name: 'Sæt på dagsordenen' }).click();
    await secretary.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async function publish(button, dialogName) {
    await secretary.goto(meetingPath);
    await secretary.getByRole('button', { name: button }).click();
    const dialog = secretary.getByRole('dialog', { name: dialogName });
    await expectAccessible(secretary, dialogName);
    await dialog.getByRole('button', { name: button }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
});
