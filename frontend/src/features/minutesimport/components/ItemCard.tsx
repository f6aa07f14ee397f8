import { useState } from 'react';
import { Button, Checkbox, ClosedTag, Tag, TextArea, TextField } from '@/ui';
import { useT } from '../messages';
import { DecisionFields } from './DecisionFields';
import { SECTIONS, type EditedItem } from './editedImport';
import styles from './import.module.css';
import { PointFields } from './PointFields';
import { goToLine } from './SourcePanel';

interface ItemCardProps {
  /** The item as it stands. */
  item: EditedItem;
  /** Line of its heading in the source; null when it was added by hand. */
  line: number | null;
  /** The body of the meeting. */
  bodyName: string;
  /** The date of the meeting. */
  date: string;
  /** Whether its fields are shown. */
  isOpen: boolean;
  /** Shows or hides the fields. */
  onToggle: (number: number) => void;
  /** Gets the item at each change. */
  onChange: (item: EditedItem) => void;
  /** Takes the item off the agenda. */
  onRemove: (number: number) => void;
}

/** The id of the heading of an item's card. */
export function itemHeadingId(number: number): string {
  return `item-${number}`;
}

/** One item of the minutes: its heading, and its fields when unfolded. */
export function ItemCard(props: ItemCardProps) {
  const { item, isOpen, onToggle } = props;
  const t = useT();
  const bodyId = `item-${item.number}-fields`;
  return (
    <section className={styles.item} aria-labelledby={itemHeadingId(item.number)}>
      <h3>
        <button
          type="button"
          id={itemHeadingId(item.number)}
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => onToggle(item.number)}
        >
          <span className={styles.number}>{t('item.name', { number: item.number })}</span>
          <span>{item.title || t('items.untitled')}</span>
          <span className={styles.tags}>
            {item.closed && <ClosedTag />}
            {item.decisions.map((decision, index) => (
              <Tag key={`${index} ${decision.outcome}`}>{t(`outcome.${decision.outcome}`)}</Tag>
            ))}
          </span>
        </button>
      </h3>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          <ItemFields {...props} />
        </div>
      )}
    </section>
  );
}

function ItemFields({ item, line, bodyName, date, onChange, onRemove }: ItemCardProps) {
  const t = useT();
  // Stays while it is emptied, so that nobody loses the field under their hands.
  const [hasRemarks] = useState(item.recommendationRemarks !== '');
  const set = (part: Partial<EditedItem>) => onChange({ ...item, ...part });
  return (
    <div className="form-fields">
      {line !== null && (
        <div>
          <Button size="small" onClick={() => goToLine(line)}>
            {t('item.source', { line })}
          </Button>
        </div>
      )}
      <TextArea
        rows={2}
        label={t('item.title')}
        value={item.title}
        onChange={(title) => set({ title: title.replaceAll('\n', ' ') })}
      />
      <TextField
        width="short"
        label={t('item.caseNumber')}
        maxLength={40}
        value={item.caseNumber}
        onChange={(caseNumber) => set({ caseNumber })}
      />
      <Checkbox
        label={t('item.closed')}
        checked={item.closed}
        onChange={(closed) => set({ closed })}
      />
      <TextArea
        rows={2}
        label={t('item.recommendationIntro')}
        value={item.recommendationIntro}
        onChange={(recommendationIntro) => set({ recommendationIntro })}
      />
      <PointFields value={item.points} onChange={(points) => set({ points })} />
      {hasRemarks && (
        <TextArea
          rows={3}
          label={t('item.recommendationRemarks')}
          value={item.recommendationRemarks}
          onChange={(recommendationRemarks) => set({ recommendationRemarks })}
        />
      )}
      <DecisionFields
        value={item.decisions}
        bodyName={bodyName}
        date={date}
        onChange={(decisions) => set({ decisions })}
      />
      {SECTIONS.map((section) => (
        <TextArea
          key={section}
          rows={item[section].length > 400 ? 10 : 3}
          label={t(`section.${section}`)}
          value={item[section]}
          onChange={(text) => set({ [section]: text })}
        />
      ))}
      <TextArea
        rows={3}
        label={t('item.attachments')}
        hint={t('item.attachments.hint')}
        value={item.attachments}
        onChange={(attachments) => set({ attachments })}
      />
      <div>
        <Button size="small" kind="warning" onClick={() => onRemove(item.number)}>
          {t('item.remove', { number: item.number })}
        </Button>
      </div>
    </div>
  );
}
