import type { ShareView } from '@/api/distribution';
import { formatNumber } from '@/lib/format';
import { useT } from '../messages';

/** A share with the reason where it is not just its weight's part. */
export function ShareAmount({ share }: { share: ShareView }) {
  const t = useT();
  return (
    <>
      {formatNumber(share.amount)}
      {share.note && share.note !== 'ROUNDED_UP' && (
        <>
          <br />
          <span className="muted small">{t(`note.${share.note}`)}</span>
        </>
      )}
    </>
  );
}
