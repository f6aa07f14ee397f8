import { badgeParts, formatDate } from '@/lib/format';

interface DateBadgeProps {
  /** A plain date or a local date-time. */
  date: string;
}

/** Month and day as on a calendar leaf; read aloud as the whole date. */
export function DateBadge({ date }: DateBadgeProps) {
  const { month, day } = badgeParts(date);
  return (
    <div className="date-badge">
      <span aria-hidden="true">
        {month}
        <b>{day}</b>
      </span>
      <span className="sr-only">{formatDate(date)}</span>
    </div>
  );
}
