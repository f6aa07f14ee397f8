import { formatDate, formatDateShort } from '@/lib/format';
import { ChartWithTable, DataTable, EmptyState } from '@/ui';
import { useT } from '../messages';
import styles from '../statusrounds.module.css';
import { MATTERS, type StatusNote } from '../types';

const LEFT = 110;
const STEP = 96;
const ROW = 44;
const TOP = 12;
const R = 11;

type Light = StatusNote['lights']['time'];

/** A project's four lights in each note, oldest first. */
export function ProjectChart({ notes }: { notes: StatusNote[] }) {
  const t = useT();
  const drawn = [...notes].reverse();
  const caption = t('chart.project');
  if (drawn.length === 0) return <EmptyState title={t('chart.none')} />;
  return (
    <ChartWithTable
      caption={caption}
      chart={<Grid notes={drawn} caption={caption} />}
      table={
        <DataTable
          caption={caption}
          hideCaption
          rows={drawn}
          rowKey={(note) => note.id}
          columns={[
            {
              key: 'date',
              header: t('chart.date'),
              rowHeader: true,
              cell: (note) => formatDate(note.date ?? ''),
            },
            ...MATTERS.map((matter) => ({
              key: matter,
              header: t(`matter.${matter}`),
              cell: (note: StatusNote) => t(`light.${note.lights[matter]}`),
            })),
          ]}
        />
      }
    />
  );
}

function Grid({ notes, caption }: { notes: StatusNote[]; caption: string }) {
  const t = useT();
  const width = Math.max(LEFT + notes.length * STEP, 480);
  const height = TOP + MATTERS.length * ROW + 24;
  return (
    <div className={styles.scroll}>
      <svg
        className={styles.chart}
        style={{ maxWidth: width }}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={caption}
      >
        {MATTERS.map((matter, row) => (
          <g key={matter} transform={`translate(0 ${TOP + row * ROW + ROW / 2})`}>
            <text className={styles.axis} y={5}>
              {t(`matter.${matter}`)}
            </text>
            <line className={styles.line} x1={LEFT} x2={width} />
            {notes.map((note, index) => (
              <g key={note.id} transform={`translate(${LEFT + index * STEP + STEP / 2} 0)`}>
                <title>
                  {t('chart.cell', {
                    matter: t(`matter.${matter}`),
                    date: formatDate(note.date ?? ''),
                    light: t(`light.${note.lights[matter]}`),
                  })}
                </title>
                <Shape light={note.lights[matter]} />
              </g>
            ))}
          </g>
        ))}
        {notes.map((note, index) => (
          <text
            key={note.id}
            className={styles.axis}
            x={LEFT + index * STEP + STEP / 2}
            y={height - 6}
            textAnchor="middle"
          >
            {formatDateShort(note.date ?? '')}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Lights differ by shape as well as by colour. */
function Shape({ light }: { light: Light }) {
  switch (light) {
    case 'GREEN':
      return <circle className={styles.GREEN} r={R} />;
    case 'YELLOW':
      return <rect className={styles.YELLOW} x={-R} y={-R} width={2 * R} height={2 * R} rx={4} />;
    case 'RED':
      return <path className={styles.RED} d={`M0 ${-R - 2}L${R + 2} 0L0 ${R + 2}L${-R - 2} 0z`} />;
    default:
      return <circle className={styles.NONE} r={R - 1} strokeWidth={2} />;
  }
}
