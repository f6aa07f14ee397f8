import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ADDRESS, closeAll, create, expectAccessible, logInAs } from './people.mjs';

const WORDS = 'frivillige i hele kommunen';

// The smallest PDF there is with a line of text in it.
function pdf(text) {
  const stream = `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${place} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

describe('reading an item with its attachments', { concurrency: false }, () => {
  let secretary;
  let itemPath;

  before(async () => {
    secretary = await logInAs('sekretariat');
    const meeting = await create(secretary, '/meetings', {
      bodyCode: 'DIR',
      kind: 'ORDINARY',
      start: '2033-05-03T10:00',
      location: 'Mødelokale Eg',
    });
    const item = await create(secretary, `/meetings/${meeting}/items`, {
      title: 'Ny frivillighedspolitik',
      background: `Vi har mange ${WORDS}.`,
    });
    itemPath = `/moeder/${meeting}/punkter/${item}`;
    await secretary.goto(`${ADDRESS}${itemPath}`);
  });
  after(closeAll);

  it('takes a file in, and refuses one that is not what it says', async () => {
    await secretary.getByRole('button', { name: 'Tilføj bilag' }).click();
    await secretary.getByLabel('Træk bilag hertil').setInputFiles([
      { name: 'Politik.pdf', mimeType: 'application/pdf', buffer: pdf('Frivillighed') },
      { name: 'brev.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Kære alle') },
    ]);
    await secretary.getByRole('button', { name: 'Ret Politik.pdf' }).waitFor();
    await secretary.getByText('Filen er ikke det, den hedder').waitFor();
    await expectAccessible(secretary, 'The attachments');
  });

  it('shows the director what is unread, the PDF in the page, and keeps a highlight', async () => {
    const director = await logInAs('direktoer');
    await director.goto(`${ADDRESS}${itemPath}`);
    await director.getByRole('complementary').getByText('Ulæst').first().waitFor({ state: 'attached' });
    await director.getByRole('button', { name: /1 · Politik\.pdf/ }).click();
    await director.getByText('Side 1 af 1').waitFor();
    await director
      .getByRole('group', { name: 'Sider i Politik.pdf' })
      .getByText('Frivillighed')
      .waitFor({ state: 'attached' });
    await director.getByRole('textbox', { name: 'Skriv en note' }).fill('Hvor mange er de?');
    await director.getByLabel('Noten handler om').selectOption({ label: 'Baggrund' });
    await director.getByLabel(/Ord, der skal fremhæves/).fill(WORDS);
    await director.getByRole('button', { name: 'Gem noten' }).click();
    await director.locator('mark', { hasText: WORDS }).waitFor();
    await expectAccessible(director, 'An item with a PDF and a highlight');
    await secretary.reload();
    await secretary.getByRole('heading', { level: 1, name: 'Ny frivillighedspolitik' }).waitFor();
    assert.equal(await secretary.locator('mark').count(), 0);
  });
});
