import type { BodyRules, MeetingSeries } from '@/api/bodies';
import { formatTime } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { EmptyState } from '@/ui';
import { useT, type BodiesT } from '../messages';
import { EditableCard } from './EditableCard';
import { SeriesForm } from './SeriesForm';

/** When a body usually meets. */
export function SeriesCard({ body }: { body: Tagged<BodyRules> }) {
  const t = useT();
  const { series } = body.data;
  return (
    <EditableCard
      body={body}
      title={t('series.title')}
      form={(close) => <SeriesForm body={body} onClose={close} />}
    >
      {series ? (
        <div className="stack-tight">
          <p>
            <strong>{inWords(t, series)}</strong>
          </p>
          {series.skipJuly && <p className="muted">{t('series.skipJuly')}</p>}
        </div>
      ) : (
        <EmptyState title={t('series.empty')}>{t('series.empty.hint')}</EmptyState>
      )}
    </EditableCard>
  );
}

function inWords(t: BodiesT, series: MeetingSeries): string {
  const time = formatTime(`2000-01-01T${series.time}`);
  const weekday = series.weekday ? t(`weekday.${series.weekday}`) : '';
  switch (series.frequency) {
    case 'MONTHLY':
      return t('series.text.MONTHLY', {
        ordinal: t(`ordinal.${(series.ordinal ?? 1) as -1 | 1 | 2 | 3 | 4}`),
        weekday,
        time,
      });
    case 'WEEKLY':
      return t('series.text.WEEKLY', { weekday, weeks: series.everyWeeks ?? 1, time });
    case 'DATES':
      return t('series.text.DATES', { count: series.dates?.length ?? 0, time });
  }
}
