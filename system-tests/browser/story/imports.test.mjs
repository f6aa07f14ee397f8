import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { closeAll, expectAccessible, logInAs, open } from "./people.mjs";

const page = (decision) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Referat</title></head><body>
<nav><ul><li><a href="/">Forside</a></li></ul></nav>
<main><h1>Referat fra møde i Chefforum</h1>
<dl><dt>Mødedato</dt><dd>tirsdag den 9. maj 2023 kl. 9.30</dd><dt>Mødested</dt><dd>Sal 2</dd></dl>
<h2>1. Fælles ferieplan</h2><p>Sagsnr. 23/8801</p>
<h3>Beslutning</h3><p>${decision}</p></main>
<footer>Telefon 12 34 56 78</footer></body></html>`;

const file = (name, text, mimeType = "text/html") => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

describe(
  "many files, and minutes that come again",
  { concurrency: false },
  () => {
    let secretary;
    let preview;

    before(async () => {
      secretary = await logInAs("sekretariat");
    });
    after(closeAll);

    it("tells of every file how it fared, and keeps it in a report", async () => {
      await open(secretary, "/import", "Import af referater");
      await secretary
        .getByLabel("Referater")
        .setInputFiles([
          file("ferieplan.html", page("Godkendt.")),
          file("ferieplan igen.html", page("Godkendt.")),
          file("skiltet om.pdf", "Ingen PDF.", "application/pdf"),
        ]);
      await secretary.getByText("3 af 3 filer er færdige").waitFor();
      await secretary
        .getByText("»skiltet om.pdf« hedder .pdf, men er ikke en PDF.")
        .waitFor();
      const report = secretary.getByRole("table", {
        name: "Rapport over filer",
      });
      await report
        .getByRole("row", { name: /skiltet om\.pdf.*Afvist/ })
        .waitFor();
      await report
        .getByRole("row", { name: /ferieplan igen\.html.*Var her allerede/ })
        .waitFor();
      await expectAccessible(secretary, "The report on imported files");
      preview = await secretary
        .getByRole("link", { name: "Se, hvad der blev læst: ferieplan.html" })
        .getAttribute("href");
    });

    it("brings what waits up to date, and accepts what there is no doubt about", async () => {
      await secretary
        .getByLabel("Referater")
        .setInputFiles(
          file("ferieplan 2.html", page("Godkendt med en ændring.")),
        );
      const again = secretary.getByRole("link", {
        name: "Se, hvad der blev læst: ferieplan 2.html",
      });
      assert.equal(await again.getAttribute("href"), preview);
      await open(secretary, preview, /ferieplan 2/);
      await secretary
        .getByRole("region", { name: "Udgave 2 af dokumentet" })
        .waitFor();
      await open(secretary, "/import", "Import af referater");
      await secretary
        .getByRole("button", { name: "Accepter dem, der ikke er tvivl om" })
        .click();
      await secretary
        .getByRole("link", { name: "ferieplan 2.html" })
        .first()
        .waitFor();
      await secretary.getByText(/importer er accepteret$/).waitFor();
    });

    it("shows how approved minutes would be corrected before they are", async () => {
      await secretary
        .getByLabel("Referater")
        .setInputFiles(file("ferieplan 3.html", page("Afvist.")));
      await secretary
        .getByRole("link", { name: "Se, hvad der blev læst: ferieplan 3.html" })
        .click();
      const differences = secretary.getByRole("region", {
        name: "Forskelle til det godkendte referat",
      });
      await differences.getByText("Bliver rettet").first().waitFor();
      await expectAccessible(
        secretary,
        "The differences from approved minutes",
      );
      await secretary
        .getByRole("button", { name: "Ret det godkendte referat" })
        .click();
      await secretary.waitForURL(/\/moeder\//);
      await secretary.goBack();
      await secretary
        .getByText("Rettelserne er skrevet i det godkendte referat")
        .waitFor();
    });
  },
);
