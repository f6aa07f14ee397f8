import type { Comparison, ComparisonRow } from '@/api/distribution';
import { formatAmount, formatNumber } from '@/lib/format';
import { DataTable, type Column } from '@/ui';
import { useT } from '../messages';
import { ShareAmount } from './ShareAmount';

/** Every centre's share by each key, the difference, and the sums. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const t = useT();
  const { keys, secondKey, secondPercent, rows, amount } = comparison;
  const [first] = keys;
  const shared: { key: string; header: string }[] = keys.map((key) => ({
    key,
    header: t(`key.${key}`),
  }));
  if (first && secondKey) {
    shared.push({
      key: 'weighted',
      header: t('column.weighted', {
        key: t(`key.${first}`),
        percent: secondPercent ?? 0,
        second: t(`key.${secondKey}`),
      }),
    });
  }
  const columns: Column<ComparisonRow>[] = [
    {
      key: 'unit',
      header: t('column.unit'),
      rowHeader: true,
      sortBy: (row) => row.unit,
      cell: (row) => row.unit,
    },
    ...shared.map(({ key, header }, index) => ({
      key,
      header,
      numeric: true,
      sortBy: (row: ComparisonRow) => row.shares[index]?.amount ?? 0,
      cell: (row: ComparisonRow) => {
        const share = row.shares[index];
        return share && <ShareAmount share={share} />;
      },
    })),
    {
      key: 'difference',
      header: t('column.difference'),
      numeric: true,
      sortBy: (row) => row.difference,
      cell: (row) => formatNumber(row.difference),
    },
  ];
  return (
    <DataTable
      caption={t('compare.caption', { amount: formatAmount(amount) })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.unit}
      wide
      footer={
        <tr>
          <th scope="row">{t('sum')}</th>
          {shared.map(({ key }, index) => (
            <td key={key} className="number">
              {formatNumber(rows.reduce((sum, row) => sum + (row.shares[index]?.amount ?? 0), 0))}
            </td>
          ))}
          <td />
        </tr>
      }
    />
  );
}
