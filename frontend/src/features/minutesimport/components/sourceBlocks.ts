import type { LineKind, SourceLine } from '@/api/imports';

/** Lines that stand together and became the same thing. */
export interface SourceBlock {
  kind: LineKind;
  itemNumber: number | null;
  lines: SourceLine[];
}

/** Puts neighbouring lines of one kind and item together; an empty line follows the one above. */
export function sourceBlocks(lines: readonly SourceLine[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const continues =
      last && (line.kind === 'BLANK' || (last.kind === line.kind && isSameItem(last, line)));
    if (continues) last.lines.push(line);
    else blocks.push({ kind: line.kind, itemNumber: line.itemNumber, lines: [line] });
  }
  return blocks;
}

function isSameItem(block: SourceBlock, line: SourceLine): boolean {
  return block.itemNumber === line.itemNumber;
}
