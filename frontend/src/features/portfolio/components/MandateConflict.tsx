import { Button, DataTable, Dialog, type Column } from '@/ui';
import { useT, type PortfolioT } from '../messages';
import styles from './portfolio.module.css';
import { differingFields, type WrittenMandate } from './writtenMandate';

interface MandateConflictProps {
  /** What the person has written. */
  mine: WrittenMandate;
  /** What has been saved meanwhile. */
  theirs: WrittenMandate;
  /** Whether one's own version is being saved. */
  busy: boolean;
  /** Saves one's own version over the other. */
  onMine: () => void;
  /** Gives up one's own version. */
  onTheirs: () => void;
  /** Goes on writing. */
  onClose: () => void;
}

type Field = keyof WrittenMandate;

/** Shows both versions side by side, field by field, and lets the person choose. */
export function MandateConflict(props: MandateConflictProps) {
  const { mine, theirs, busy, onMine, onTheirs, onClose } = props;
  const t = useT();
  const columns: Column<Field>[] = [
    {
      key: 'field',
      header: t('conflict.field'),
      rowHeader: true,
      cell: (field) => t(`field.${field}`),
    },
    { key: 'mine', header: t('conflict.mine'), cell: (field) => textOf(t, mine, field) },
    { key: 'theirs', header: t('conflict.theirs'), cell: (field) => textOf(t, theirs, field) },
  ];
  return (
    <Dialog open wide title={t('conflict.title')} onClose={onClose}>
      <p>{t('conflict.text')}</p>
      <div className={styles.versions}>
        <DataTable
          caption={t('conflict.title')}
          hideCaption
          columns={columns}
          rows={differingFields(mine, theirs)}
          rowKey={(field) => field}
        />
      </div>
      <div className="form-buttons">
        <Button kind="primary" busy={busy} onClick={onMine}>
          {t('conflict.useMine')}
        </Button>
        <Button onClick={onTheirs}>{t('conflict.useTheirs')}</Button>
      </div>
    </Dialog>
  );
}

function textOf(t: PortfolioT, written: WrittenMandate, field: Field): string {
  switch (field) {
    case 'milestones':
      return written.milestones.map(({ name, date }) => `${name} ${date}`).join('\n') || '–';
    case 'resources':
      return (
        written.resources
          .map(({ unit, amount, measure, firstWeek, lastWeek }) =>
            [`${unit}: ${amount}`, t(`measure.${measure}`), firstWeek, lastWeek].join(' '),
          )
          .join('\n') || '–'
      );
    case 'benefits':
      return (
        written.benefits
          .map(({ change, yearlyAmount }) => `${change} ${yearlyAmount}`.trim())
          .join('\n') || '–'
      );
    default:
      return written[field] || '–';
  }
}
