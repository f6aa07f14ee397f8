import type { CSSProperties } from 'react';
import { formatAmount } from '@/lib/format';
import { useT } from './messages';

interface StackedBarProps {
  /** What the bar is of; begins the text alternative. */
  label: string;
  /** The whole, in whole kroner. */
  total: number;
  /** The decided part, drawn solid. */
  approved: number;
  /** The part that waits for a decision, drawn striped. */
  proposed: number;
  /** Shows the key of the three parts below. */
  showKey?: boolean;
}

/** A bar of approved, proposed and left, with the figures as its text alternative. */
export function StackedBar({ label, total, approved, proposed, showKey = false }: StackedBarProps) {
  const t = useT();
  const left = total - approved - proposed;
  const values = {
    label,
    approved: formatAmount(approved),
    proposed: formatAmount(proposed),
    left: formatAmount(left),
    total: formatAmount(total),
  };
  return (
    <>
      <div className="bar" role="img" aria-label={t('bar.text', values)}>
        <span className="bar-approved" style={share(approved, total)} />
        <span className="bar-proposed" style={share(proposed, total)} />
      </div>
      {showKey && (
        <div className="bar-key" aria-hidden="true">
          <span>
            <i className="bar-approved" />
            {t('bar.approved')}
          </span>
          <span>
            <i className="bar-proposed" />
            {t('bar.proposed')}
          </span>
          <span>
            <i />
            {t('bar.left')}
          </span>
        </div>
      )}
    </>
  );
}

function share(part: number, total: number): CSSProperties {
  return { width: `${total > 0 ? Math.min(100, Math.max(0, (100 * part) / total)) : 0}%` };
}
