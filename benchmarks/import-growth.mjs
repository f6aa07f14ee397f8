// How the import grows: a document of n items and one of 4n, read in one run, taking turns.
// Needs a running suite (./direktion up). Linear reading is a ratio near 4.
import { GATEWAY, logInAs, median } from "./suite.mjs";

const ITEMS = 50;
const GROWTH = 4;
const ROUNDS = 5;

const headers = await logInAs("sekretariat");
const seconds = { small: [], large: [] };
await upload(ITEMS, "warm-up");
for (let round = 0; round < ROUNDS; round++) {
  seconds.small.push(await upload(ITEMS, `small ${round}`));
  seconds.large.push(await upload(ITEMS * GROWTH, `large ${round}`));
}
const small = median(seconds.small);
const large = median(seconds.large);
console.log(`${ITEMS} items   ${(small * 1000).toFixed(0)} ms`);
console.log(`${ITEMS * GROWTH} items  ${(large * 1000).toFixed(0)} ms`);
console.log(
  `ratio     ${(large / small).toFixed(2)} for ${GROWTH} times the items`,
);

async function upload(items, name) {
  const form = new FormData();
  form.append("file", new Blob([minutes(items, name)]), "minutes.txt");
  const began = performance.now();
  const answer = await fetch(`${GATEWAY}/api/meetings/v1/imports`, {
    method: "POST",
    headers,
    body: form,
  });
  if (answer.status !== 201)
    throw new Error(`The import answered ${answer.status}`);
  await answer.arrayBuffer();
  return (performance.now() - began) / 1000;
}

// Each document is about a day of its own, since one about the same meeting would update the earlier one.
function minutes(items, name) {
  const day = dayOfItsOwn();
  const lines = [
    `REFERAT Direktionen d. ${day}`,
    "",
    `Mødested ${name} ${Date.now()}`,
    "",
  ];
  for (let number = 1; number <= items; number++) {
    lines.push(
      `Punkt ${number}: Sag nummer ${number}`,
      "",
      `25/${1000 + number}`,
      "",
    );
    lines.push(
      "Baggrund",
      "",
      "Fire plejecentre lægger i dag vagtplan hver for sig.",
      "",
    );
    lines.push(
      "INDSTILLING",
      "",
      "1. godkender planen",
      "2. drøfter udgiften",
      "",
    );
    lines.push("BESLUTNING DIREKTIONEN DEN " + day, "", "Godkendt.", "");
  }
  return lines.join("\n");
}

function dayOfItsOwn() {
  const day = new Date(
    Date.UTC(1900, 0, 1 + Math.floor(Math.random() * 36_000)),
  );
  return day.toISOString().slice(0, 10).split("-").reverse().join("-");
}
