/** A piece of a text: as it was, taken away, or new. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const LONGEST = 400;

/** Compares two texts word by word; long texts are shown whole, before and after. */
export function difference(before: string, after: string): Piece[] {
  const old = words(before);
  const now = words(after);
  if (old.length > LONGEST || now.length > LONGEST) return whole(before, after);
  const common = longestCommon(old, now);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      push(pieces, 'same', now[j] ?? '');
      i += 1;
      j += 1;
    } else if (
      i < old.length &&
      (j === now.length || at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      push(pieces, 'removed', old[i] ?? '');
      i += 1;
    } else {
      push(pieces, 'added', now[j] ?? '');
      j += 1;
    }
  }
  return pieces;
}

function whole(before: string, after: string): Piece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** How many words the rests from each place on have in common. */
function longestCommon(old: string[], now: string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: now.length + 1 }, () => 0),
  );
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        old[i] === now[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function push(pieces: Piece[], kind: Piece['kind'], text: string) {
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}
