import { Button } from './Button';
import { useT } from './messages';

interface PaginationProps {
  /** The page shown, from 1. */
  page: number;
  /** How many rows a page holds. */
  pageSize: number;
  /** How many rows there are in all. */
  total: number;
  /** Gets the page someone asked for. */
  onChange: (page: number) => void;
}

/** Previous and next page with where one is; nothing when all fits on one page. */
export function Pagination({ page, pageSize, total, onChange }: PaginationProps) {
  const t = useT();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  return (
    <nav className="pagination-bar" aria-label={t('pagination')}>
      <Button icon="chevronLeft" disabled={page <= 1} onClick={() => onChange(page - 1)}>
        {t('page.previous')}
      </Button>
      <span className="muted small" aria-live="polite">
        {t('page.of', { page, pages, total })}
      </span>
      <Button disabled={page >= pages} onClick={() => onChange(page + 1)}>
        {t('page.next')}
      </Button>
    </nav>
  );
}
