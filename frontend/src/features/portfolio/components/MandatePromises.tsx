import type { MandateView } from '@/api/portfolio';
import { formatAmount, formatDate, formatNumber } from '@/lib/format';
import { Card, DataTable } from '@/ui';
import { useT, type PortfolioT } from '../messages';
import { weekOf } from './weeks';

/** What the mandate promises: when what is reached, what it takes, what will be better. */
export function MandatePromises({ mandate }: { mandate: MandateView }) {
  const t = useT();
  const { milestones, resources, benefits } = mandate;
  return (
    <>
      {milestones.length > 0 && (
        <Card title={t('field.milestones')}>
          <DataTable
            caption={t('field.milestones')}
            hideCaption
            rows={milestones}
            rowKey={({ name, date }) => `${date} ${name}`}
            columns={[
              {
                key: 'name',
                header: t('field.milestone.name'),
                rowHeader: true,
                cell: (row) => row.name,
              },
              {
                key: 'date',
                header: t('field.milestone.date'),
                cell: (row) => formatDate(row.date),
              },
            ]}
          />
        </Card>
      )}
      {resources.length > 0 && (
        <Card title={t('field.resources')}>
          <ul className="flat rows">
            {resources.map((need) => (
              <li key={`${need.unit} ${need.firstWeek ?? ''} ${need.people === null}`}>
                {needText(t, need)}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {benefits.length > 0 && (
        <Card title={t('field.benefits')}>
          <DataTable
            caption={t('field.benefits')}
            hideCaption
            rows={benefits}
            rowKey={({ change }) => change}
            columns={[
              {
                key: 'change',
                header: t('field.benefit.change'),
                rowHeader: true,
                cell: (row) => row.change,
              },
              {
                key: 'amount',
                header: t('field.benefit.yearlyAmount'),
                numeric: true,
                cell: (row) => (row.yearlyAmount === null ? '–' : formatAmount(row.yearlyAmount)),
              },
              {
                key: 'certainty',
                header: t('field.benefit.certainty'),
                cell: (row) => t(`certainty.${row.certainty}`),
              },
            ]}
          />
        </Card>
      )}
    </>
  );
}

function needText(t: PortfolioT, need: MandateView['resources'][number]): string {
  const measure = need.people === null ? 'hours' : 'people';
  const week = (day: string) => t('week', weekOf(day));
  return t(`need.${measure}.${need.firstWeek ? 'week' : 'all'}`, {
    unit: need.unit,
    amount: formatNumber(need.people ?? need.hours ?? 0),
    from: need.firstWeek ? week(need.firstWeek) : '',
    to: need.lastWeek ? week(need.lastWeek) : '',
  });
}
