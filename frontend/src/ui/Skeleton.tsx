import { useT } from './messages';

interface SkeletonProps {
  /** How many lines of text to stand in for. */
  lines?: number;
  /** Begins with a heading's height. */
  heading?: boolean;
}

/** The shape of what is on its way, announced once as loading. */
export function Skeleton({ lines = 3, heading = false }: SkeletonProps) {
  const t = useT();
  return (
    <div role="status">
      <span className="sr-only">{t('loading')}</span>
      {heading && <span className="skeleton title" />}
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={line === lines - 1 ? 'skeleton short' : 'skeleton'} />
      ))}
    </div>
  );
}

/** A whole page on its way. */
export function PageSkeleton() {
  return (
    <div className="page">
      <Skeleton heading lines={8} />
    </div>
  );
}
