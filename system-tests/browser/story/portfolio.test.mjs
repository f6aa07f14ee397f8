import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ADDRESS, closeAll, expectAccessible, logInAs, open, reloadUntil } from './people.mjs';
import { fetchPdf, hold, meetingDay, planMeeting, RUN, sendToMeeting } from './portfolio.mjs';

const WANTED = `Digital byggesag ${RUN}`;
const UNWANTED = `Robotter på biblioteket ${RUN}`;
const REASON = 'Gevinsten står ikke mål med udgiften.';

describe('a mandate from the first words to a project, and another that is rejected', { concurrency: false }, () => {
  const meetingDate = meetingDay(2041);
  const YEAR = 2042;
  let secretary;
  let manager;
  let meetingPath;
  let mandatePath;
  let projectPath;

  before(async () => {
    secretary = await logInAs('sekretariat');
    manager = await logInAs('projektleder');
    meetingPath = await planMeeting(secretary, 'DIR', meetingDate);
    await planMeeting(secretary, 'CF', meetingDay(2040));
  });
  after(closeAll);

  it('says of a draft what it still lacks, and keeps what is typed', async () => {
    await open(manager, '/portefoelje', 'Porteføljen');
    await manager.getByRole('link', { name: 'Nyt projektmandat' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Nyt projektmandat' }).waitFor();
    await manager.getByLabel('Titel').fill(WANTED);
    await manager.reload();
    await manager.getByText('Du har tekst, der ikke er gemt').waitFor();
    assert.equal(await manager.getByLabel('Titel').inputValue(), WANTED);
    await manager.getByRole('button', { name: 'Gem mandatet' }).click();
    await manager.getByRole('heading', { level: 1, name: WANTED }).waitFor();
    mandatePath = new URL(manager.url()).pathname;
    const lacking = manager.getByRole('region', { name: 'Mangler, før det kan sendes' });
    for (const field of ['Formål', 'Mål og effekter', 'Projektejer', 'Projektleder', 'Start', 'Slut']) {
      await lacking.getByText(field, { exact: true }).waitFor();
    }
    await expectAccessible(manager, 'A draft that lacks something');
  });

  it('is written in full, with milestones, resources and benefits', async () => {
    await manager.getByRole('button', { name: 'Redigér' }).click();
    await write(manager);
    await manager.getByRole('button', { name: 'Tilføj en milepæl' }).click();
    await manager.getByLabel('Milepæl', { exact: true }).fill('Første sag indsendt digitalt');
    await manager.getByLabel('Nås den').fill(`${YEAR + 5}-03-01`);
    await manager.getByRole('button', { name: 'Tilføj et center' }).click();
    await manager.getByLabel('Center', { exact: true }).selectOption('BYC');
    await manager.getByLabel('Antal', { exact: true }).fill('12');
    await manager.getByLabel('Første uge').fill(`${YEAR}-02-03`);
    await manager.getByLabel('Sidste uge').fill(`${YEAR}-02-24`);
    await manager.getByRole('button', { name: 'Tilføj en gevinst' }).click();
    await manager.getByLabel('Ændring').fill('Færre opkald om byggesager');
    await manager.getByLabel('Kr. om året').fill('180.000');
    await expectAccessible(manager, 'The form of a mandate');
    await manager.getByRole('button', { name: 'Gem mandatet' }).click();
    await manager.getByText('Milepæl 1 ligger uden for mandatets periode').first().waitFor();
    await manager.getByLabel('Nås den').fill(`${YEAR}-03-01`);
    await manager.getByRole('button', { name: 'Gem mandatet' }).click();
    await manager.getByText('Mandatet er gemt').first().waitFor();
    await manager.getByText('Første sag indsendt digitalt').waitFor();
    await manager
      .getByRole('region', { name: 'Mangler, før det kan sendes' })
      .waitFor({ state: 'detached' });
  });

  it('waits for the reviewer, who objects, comments and then approves', async () => {
    await manager.getByLabel('Hvem skal læse det?').fill('Karen Vestergaard');
    await manager.getByRole('button', { name: 'Bed om gennemlæsning' }).click();
    await manager.getByText(/Afventer svar/).waitFor();
    await manager.getByText('Godkendelse fra alle, der er bedt om at læse det').waitFor();

    const chief = await logInAs('centerchef-byc');
    await open(chief, mandatePath, WANTED);
    await chief.getByText('Du er bedt om at læse mandatet').waitFor();
    await expectAccessible(chief, 'A mandate to review');
    await chief.getByLabel('Kommentar', { exact: true }).fill('Hvem passer skranken imens?');
    await chief.getByRole('button', { name: 'Gør indvending' }).click();
    await chief.getByText('Dit svar er gemt').waitFor();

    await open(manager, mandatePath, WANTED);
    await manager.getByText('Hvem passer skranken imens?').waitFor();
    await manager.getByText(/Indvendinger/).first().waitFor();
    await manager.getByLabel('Skriv en kommentar').fill('Det gør Borgerservice.');
    await manager.getByRole('button', { name: 'Gem kommentaren' }).click();
    await manager.getByText('Det gør Borgerservice.').waitFor();
    await manager.getByRole('button', { name: 'Spørg igen' }).click();
    await manager.getByText(/Afventer svar/).waitFor();

    await open(chief, mandatePath, WANTED);
    await chief.getByText('Det gør Borgerservice.').waitFor();
    await chief.getByRole('button', { name: 'Godkend', exact: true }).click();
    await chief.getByText('Dit svar er gemt').waitFor();
  });

  it('downloads as a PDF and is sent to the board', async () => {
    await open(manager, mandatePath, WANTED);
    await fetchPdf(manager, manager.getByRole('link', { name: 'Hent som PDF' }));
    await sendToMeeting(manager, 'Send til møde', meetingDate);
    await reloadUntil(manager, () => manager.getByText(/^På dagsordenen/));
    await open(manager, '/mandater?tilstand=SUBMITTED', 'Projektmandater');
    await manager.getByRole('link', { name: WANTED }).waitFor();
    await expectAccessible(manager, 'The mandates');
  });

  it('stands beside the next one on the agenda, where the board reads both', async () => {
    await open(manager, '/mandater/nyt', 'Nyt projektmandat');
    await manager.getByLabel('Titel').fill(UNWANTED);
    await write(manager);
    await manager.getByRole('button', { name: 'Gem mandatet' }).click();
    await manager.getByRole('heading', { level: 1, name: UNWANTED }).waitFor();
    await sendToMeeting(manager, 'Send til møde', meetingDate);
    await secretary.goto(`${ADDRESS}${meetingPath}`);
    const agenda = secretary.getByRole('navigation', { name: 'Dagsorden' });
    await reloadUntil(secretary, () => agenda.getByText(WANTED));
    await reloadUntil(secretary, () => agenda.getByText(UNWANTED));
    await hold(secretary, meetingPath, [
      { title: WANTED, outcome: 'Godkendt' },
      { title: UNWANTED, outcome: 'Afslået', text: REASON },
    ]);
    const director = await logInAs('direktoer-oekonomi');
    await director.goto(`${ADDRESS}${meetingPath}`);
    await director.getByRole('navigation', { name: 'Dagsorden' }).getByText(WANTED).click();
    await director.getByRole('heading', { level: 1, name: new RegExp(WANTED) }).waitFor();
  });

  it('has become a project with its roles, plan, resources and expected benefits', async () => {
    await open(manager, mandatePath, WANTED);
    const way = () => manager.getByRole('link', { name: 'Se projektet' });
    await reloadUntil(manager, way);
    await way().click();
    await manager.getByRole('heading', { level: 1, name: WANTED }).waitFor();
    projectPath = new URL(manager.url()).pathname;
    const roles = manager.getByRole('region', { name: 'Roller' });
    await roles.getByText('Anders Lykkegaard').waitFor();
    await roles.getByText('Mikkel Aagaard').waitFor();
    await roles.getByText('Thomas Bruun').waitFor();
    await expectAccessible(manager, 'A project that a mandate became');
    await open(manager, `${projectPath}/tidsplan`, `${WANTED}: Tidsplan`);
    const milestone = manager.getByRole('row', { name: /Første sag indsendt digitalt/ });
    await reloadUntil(manager, () => milestone);
    assert.match(await milestone.innerText(), /Til tiden/);
    await open(manager, `${projectPath}/ressourcer`, `${WANTED}: Ressourcer`);
    await manager.getByRole('rowheader', { name: /BYC/ }).first().waitFor();
    await open(manager, `${projectPath}/oekonomi`, `${WANTED}: Økonomi og gevinster`);
    await manager.getByText('Færre opkald om byggesager').waitFor();
    await manager.getByText(/180\.000/).first().waitFor();
    await expectAccessible(manager, 'What a project is expected to bring');
  });

  it('is to be presented to Chefforum by the centre manager', async () => {
    await open(secretary, '/mangler?vis=alt', 'Det, der mangler');
    const task = () =>
      secretary.getByRole('row', { name: new RegExp(`Præsentér ${WANTED} på Chefforum`) });
    await reloadUntil(secretary, task);
    assert.match(await task().innerText(), /Karen Vestergaard/);
  });

  it('tells the author of the rejected one why', async () => {
    await open(manager, '/mandater?tilstand=REJECTED', 'Projektmandater');
    await reloadUntil(manager, () => manager.getByRole('link', { name: UNWANTED }));
    await manager.getByRole('link', { name: UNWANTED }).click();
    await manager.getByRole('heading', { level: 1, name: UNWANTED }).waitFor();
    await manager.getByText(REASON).waitFor();
    await manager.getByText('Afslået').first().waitFor();
    assert.equal(await manager.getByRole('link', { name: 'Se projektet' }).count(), 0);
    await expectAccessible(manager, 'A rejected mandate');
  });

  async function write(page) {
    await page.getByLabel('Formål').fill('Borgerne skal kunne følge deres byggesag.');
    await page.getByLabel('Baggrund').fill('I dag ringer de for at høre, hvor sagen er.');
    await page.getByLabel('Mål og effekter').fill('Halvt så mange opkald om et år.');
    await page.getByLabel('Afgrænsning').fill('Byggesager.');
    await page.getByLabel('Projektejer').fill('Anders Lykkegaard');
    await page.getByLabel('Projektleder').fill('Mikkel Aagaard');
    await page.getByLabel('Styregruppe').fill('Thomas Bruun');
    await page.getByLabel('Start', { exact: true }).fill(`${YEAR}-02-01`);
    await page.getByLabel('Slut', { exact: true }).fill(`${YEAR}-12-31`);
    await page.getByLabel('Økonomi', { exact: true }).fill('Ingen anskaffelser.');
    await page.getByLabel('Risici', { exact: true }).fill('Fagsystemet bliver forsinket.');
  }
});
