import type { PoolView } from '@/api/budget';
import { formatAmount } from '@/lib/format';
import { StackedBar, Tag } from '@/ui';
import { useT } from '../messages';

interface PoolFiguresProps {
  /** The pool, as a row or whole. */
  pool: Pick<PoolView, 'name' | 'amount' | 'approved' | 'proposed' | 'left' | 'leftIfApproved'>;
  /** Explains the colours below the bar. */
  showKey?: boolean;
}

/** A pool as a bar with its figures, and a warning when more is proposed than is left. */
export function PoolFigures({ pool, showKey = false }: PoolFiguresProps) {
  const t = useT();
  const parts = [
    t('pool.approved', { amount: formatAmount(pool.approved) }),
    t('pool.proposed', { amount: formatAmount(pool.proposed) }),
  ];
  return (
    <div className="stack">
      <StackedBar
        label={pool.name}
        total={pool.amount}
        approved={pool.approved}
        proposed={pool.proposed}
        showKey={showKey}
      />
      <p className="small muted">{parts.join(' · ')}</p>
      <p>
        <strong>{t('pool.left', { amount: formatAmount(pool.left) })}</strong>{' '}
        <span className="muted small">{t('pool.of', { amount: formatAmount(pool.amount) })}</span>
      </p>
      {pool.leftIfApproved < 0 && (
        <Tag tone="warn">{t('pool.over', { amount: formatAmount(-pool.leftIfApproved) })}</Tag>
      )}
    </div>
  );
}
