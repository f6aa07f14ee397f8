import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeAll, expectAccessible, logInAs, open } from './people.mjs';

const CASE = 'Fælles introduktion af nye ledere';

describe('a decision from the meeting to the approved and corrected minutes', { concurrency: false }, () => {
  let secretary;
  let meetingPath;

  before(async () => {
    secretary = await logInAs('sekretariat');
  });
  after(closeAll);

  it('lets the secretariat say who approves a forum’s minutes', async () => {
    await open(secretary, '/vendinger?organ=CF', 'Vendinger og godkendelse');
    await secretary.getByRole('radio', { name: 'Formanden' }).check();
    await secretary.getByText('Formand er Henrik Dalgaard.').waitFor();
    await secretary.getByRole('button', { name: 'Gem reglen' }).click();
    await secretary.getByText('Reglen er gemt').waitFor();
    await expectAccessible(secretary, 'Phrases and approval');
  });

  it('records a decision with its responsible, and sends the minutes to the chair', async () => {
    await open(secretary, '/moeder', 'Møder');
    await secretary.getByRole('button', { name: 'Nyt møde' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByLabel('Organ').selectOption({ label: 'Chefforum' });
    await dialog.getByLabel('Dato').fill('2033-03-15');
    await dialog.getByLabel('Sted').fill('Mødelokale Egen');
    await dialog.getByRole('button', { name: 'Planlæg mødet' }).click();
    await secretary.waitForURL(/\/moeder\/[0-9a-f-]{36}/);
    meetingPath = new URL(secretary.url()).pathname;
    await secretary.getByRole('button', { name: 'Åbn dagsordenen' }).click();
    await secretary.getByRole('button', { name: 'Udsend dagsordenen' }).waitFor();
    await secretary.getByRole('button', { name: 'Tilføj punkt' }).click();
    await secretary.getByRole('button', { name: 'Skriv et nyt punkt' }).click();
    await secretary
      .getByRole('dialog', { name: 'Nyt punkt på dagsordenen' })
      .getByLabel('Titel')
      .fill(CASE);
    await secretary.getByRole('button', { name: 'Sæt på dagsordenen' }).click();
    await secretary.getByRole('heading', { level: 1, name: CASE }).waitFor();
    await secretary.goto(new URL(meetingPath, secretary.url()).href);
    await secretary.getByRole('button', { name: 'Udsend dagsordenen' }).click();
    await secretary
      .getByRole('dialog', { name: 'Udsend dagsordenen' })
      .getByRole('button', { name: 'Udsend dagsordenen' })
      .click();
    await secretary.getByRole('link', { name: 'Mødetilstand' }).click();
    await secretary.getByRole('button', { name: 'Godkendt', exact: true }).click();
    await secretary.getByLabel(/Ansvarlig/).fill('Thomas Bruun');
    await secretary.getByRole('button', { name: 'Gem beslutningen' }).click();
    await secretary.getByText(/Beslutningen om punkt \d+ er gemt/).first().waitFor();
    await open(secretary, `${meetingPath}/referat`, 'Referat');
    await secretary.getByRole('button', { name: 'Send til godkendelse' }).click();
    await secretary.getByText('0 af 1 har godkendt').waitFor();
    await expectAccessible(secretary, 'The minutes');
  });

  it('is approved with one tap, corrected for all to see, and followed to its end', async () => {
    const chair = await logInAs('kommunaldirektoer');
    await open(chair, `${meetingPath}/referat`, 'Referat');
    await chair.getByRole('button', { name: 'Godkend referatet' }).click();
    await chair.getByText('1 af 1 har godkendt').waitFor();
    await open(secretary, `${meetingPath}/referat`, 'Referat');
    await secretary.getByRole('button', { name: /^Ret punkt/ }).first().click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByLabel('Sådan skal der stå').fill('Godkendt med start i august.');
    await dialog.getByLabel('Begrundelse').fill('Starten manglede');
    await dialog.getByRole('button', { name: 'Gem rettelsen' }).click();
    await open(chair, `${meetingPath}/referat`, 'Referat');
    await chair.getByText('Rettet, udgave 2').first().waitFor();
    await open(chair, '/mangler?vis=alt', 'Det, der mangler');
    await chair.getByRole('row', { name: new RegExp(CASE) }).waitFor();
    await expectAccessible(chair, 'What is missing');
    assert.equal(await chair.getByRole('row', { name: new RegExp(CASE) }).count(), 1);
  });

  it('fits an iPad and a telephone without scrolling sideways', async () => {
    for (const width of [1024, 390]) {
      await secretary.setViewportSize({ width, height: 800 });
      for (const path of [`${meetingPath}/referat`, '/mangler?vis=alt', '/vendinger']) {
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
