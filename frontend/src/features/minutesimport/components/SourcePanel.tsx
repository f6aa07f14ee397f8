import { useState } from 'react';
import { Button, Card, classNames, Tag } from '@/ui';
import type { LineKind, SourceLine } from '@/api/imports';
import { useT } from '../messages';
import styles from './source.module.css';
import { sourceBlocks, type SourceBlock } from './sourceBlocks';

const COLOURS: Record<LineKind, string | undefined> = {
  TITLE: styles.head,
  DATE: styles.head,
  LOCATION: styles.head,
  CONTENTS: styles.head,
  PARTICIPANTS: styles.head,
  ITEM_HEADING: styles.item,
  REPEATED_TITLE: styles.item,
  CASE_NUMBER: styles.item,
  ATTACHMENT: styles.item,
  RECOMMENDATION: styles.recommendation,
  RECOMMENDATION_POINT: styles.recommendation,
  DECISION_HEADING: styles.decision,
  DECISION: styles.decision,
  BACKGROUND: styles.section,
  PRESENTATION: styles.section,
  ECONOMY: styles.section,
  ASSESSMENT: styles.section,
  SECTION_HEADING: styles.section,
  REMINDER: styles.reminder,
  PAGE_FURNITURE: styles.furniture,
  BLANK: styles.furniture,
  UNPLACED: styles.unplaced,
};

interface SourcePanelProps {
  /** The document, line by line. */
  lines: readonly SourceLine[];
  /** Gets the number of the item a piece belongs to, when someone follows it. */
  onItem: (number: number) => void;
}

/** Shows a line of the source and puts the focus on it. */
export function goToLine(line: number): void {
  const element = document.getElementById(`line-${line}`);
  element?.focus();
}

/** The document beside the preview: every piece with the name and colour of what it became. */
export function SourcePanel({ lines, onItem }: SourcePanelProps) {
  const t = useT();
  const unsure = lines.filter((line) => line.unsure).map((line) => line.line);
  const [last, setLast] = useState(0);
  const next = () => {
    const line = unsure.find((each) => each > last) ?? unsure[0];
    if (line === undefined) return;
    setLast(line);
    goToLine(line);
  };
  return (
    <Card title={t('source.title')} className={styles.panel}>
      <div className="spread">
        <p className="muted small">
          {unsure.length === 0
            ? t('source.unsure.none')
            : t('source.unsure.count', { count: unsure.length })}
        </p>
        {unsure.length > 0 && (
          <Button size="small" onClick={next}>
            {t('source.unsure.next')}
          </Button>
        )}
      </div>
      <ol className={classNames('flat', styles.lines)} aria-label={t('source.lines')}>
        {sourceBlocks(lines).map((block) => (
          <Block key={block.lines[0]?.line} block={block} onItem={onItem} />
        ))}
      </ol>
    </Card>
  );
}

function Block({ block, onItem }: { block: SourceBlock; onItem: (number: number) => void }) {
  const t = useT();
  const { kind, itemNumber, lines } = block;
  return (
    <li className={classNames(styles.block, COLOURS[kind])}>
      <p className={styles.kind}>
        <span>{t(`line.${kind}`)}</span>
        {itemNumber !== null && (
          <button type="button" className={styles.toItem} onClick={() => onItem(itemNumber)}>
            {t('source.item', { number: itemNumber })}
          </button>
        )}
      </p>
      {lines.map((line) => (
        <p
          key={line.line}
          id={`line-${line.line}`}
          tabIndex={-1}
          className={classNames(styles.line, line.unsure && styles.unsure)}
        >
          <span className={styles.number} aria-hidden="true">
            {line.line}
          </span>
          <span className={styles.text}>{line.text}</span>
          {line.unsure && <Tag tone="warn">{t('source.unsure')}</Tag>}
        </p>
      ))}
    </li>
  );
}
