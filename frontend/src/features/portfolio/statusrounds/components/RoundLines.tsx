import { Link } from '@tanstack/react-router';
import { formatDate } from '@/lib/format';
import { Button, DataTable, Tag, type Column, type TagTone } from '@/ui';
import { useT, type StatusT } from '../messages';
import styles from '../statusrounds.module.css';
import type { Line } from '../types';
import { SmallLights } from './Lights';

const TONES: Partial<Record<Line['answer'], TagTone>> = {
  LATE: 'bad',
  RETURNED: 'warn',
  UNSIGNED: 'warn',
  HANDED_IN: 'brand',
  SIGNED: 'ok',
};

interface RoundLinesProps {
  /** A line for each project that was asked. */
  lines: Line[];
  /** Reminds a project's manager; missing where nobody may. */
  onRemind?: (projectId: string) => void;
}

/** Who was asked, who has answered, and who is late. */
export function RoundLines({ lines, onRemind }: RoundLinesProps) {
  const t = useT();
  const columns: Column<Line>[] = [
    {
      key: 'project',
      header: t('column.project'),
      rowHeader: true,
      sortBy: (line) => line.project,
      cell: (line) => (
        <Link to="/portefoelje/$projectId/status" params={{ projectId: line.projectId }}>
          {line.project}
        </Link>
      ),
    },
    {
      key: 'manager',
      header: t('column.manager'),
      sortBy: (line) => line.manager ?? '',
      cell: (line) =>
        line.written ? line.manager : t('manager.unknown', { manager: line.manager ?? t('empty') }),
    },
    {
      key: 'answer',
      header: t('column.answer'),
      sortBy: (line) => t(`answer.${line.answer}`),
      cell: (line) => <Tag tone={TONES[line.answer]}>{t(`answer.${line.answer}`)}</Tag>,
    },
    {
      key: 'who',
      header: t('column.who'),
      cell: (line) => <span className="small">{happened(t, line)}</span>,
    },
    {
      key: 'lights',
      header: t('column.lights'),
      cell: (line) => line.note && <SmallLights lights={line.note.lights} />,
    },
    {
      key: 'text',
      header: t('column.text'),
      cell: (line) =>
        line.note && (
          <span className={styles.words}>
            {line.note.nothingNew && `${t('status.nothingNew')}. `}
            {line.note.text}
          </span>
        ),
    },
  ];
  const remindable = (line: Line) =>
    line.written && ['ASKED', 'LATE', 'BEGUN', 'RETURNED'].includes(line.answer);
  if (onRemind) {
    columns.push({
      key: 'action',
      header: t('column.action'),
      cell: (line) =>
        remindable(line) && (
          <Button
            size="small"
            aria-label={t('round.remindOne', { project: line.project })}
            onClick={() => onRemind(line.projectId)}
          >
            {t('round.remind')}
          </Button>
        ),
    });
  }
  return (
    <DataTable
      caption={t('round.lines')}
      hideCaption
      columns={columns}
      rows={lines}
      rowKey={(line) => line.projectId}
    />
  );
}

/** The last thing that happened, with who and when. */
function happened(t: StatusT, line: Line): string {
  const { note } = line;
  if (note?.signed) {
    return t('who.signed', {
      name: note.signed.name ?? '',
      date: formatDate(note.signed.at ?? ''),
    });
  }
  if (note?.handedIn) {
    return t('who.handedIn', {
      name: note.handedIn.name ?? '',
      date: formatDate(note.handedIn.at ?? ''),
    });
  }
  return line.remindedAt
    ? t('who.reminded', { date: formatDate(line.remindedAt) })
    : t('who.asked', { date: formatDate(line.askedAt) });
}
