/** Some words of a text, with the words around them, so that they are found again after an edit. */
export interface Anchor {
  quote: string;
  prefix: string;
  suffix: string;
}

/** A place in a text: from the first character up to, not including, the last. */
export type Place = readonly [from: number, to: number];

const AROUND = 40;

/** The anchor of a place in a text. */
export function anchorAt(text: string, [from, to]: Place): Anchor {
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - AROUND), from),
    suffix: text.slice(to, to + AROUND),
  };
}

/** Where the words stand now: of several places the one whose surroundings fit best; null where they are gone. */
export function placeOf(text: string, anchor: Anchor): Place | null {
  const { quote, prefix, suffix } = anchor;
  if (quote === '') return null;
  let best: Place | null = null;
  let bestFit = -1;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const fit = sameAtEnd(text.slice(0, at), prefix) + sameAtStart(text.slice(end), suffix);
    if (fit > bestFit) {
      best = [at, end];
      bestFit = fit;
    }
  }
  return best;
}

function sameAtStart(left: string, right: string): number {
  let same = 0;
  while (same < right.length && left[same] === right[same]) same++;
  return same;
}

function sameAtEnd(left: string, right: string): number {
  let same = 0;
  while (same < right.length && left.at(-1 - same) === right.at(-1 - same)) same++;
  return same;
}

/** A piece of a text, and what it is marked with. */
export interface Piece<T> {
  text: string;
  mark: T | null;
}

/** Cuts a text at its marks; where two overlap, the one that begins first keeps the words. */
export function pieces<T>(text: string, marks: readonly { place: Place; mark: T }[]): Piece<T>[] {
  const cut: Piece<T>[] = [];
  let done = 0;
  for (const { place, mark } of [...marks].sort((a, b) => a.place[0] - b.place[0])) {
    const from = Math.max(done, place[0]);
    if (from >= place[1]) continue;
    if (from > done) cut.push({ text: text.slice(done, from), mark: null });
    cut.push({ text: text.slice(from, place[1]), mark });
    done = place[1];
  }
  if (done < text.length) cut.push({ text: text.slice(done), mark: null });
  return cut;
}
