import type { PreparationItem } from '@/api/preparations';
import { Tag, type TagTone } from '@/ui';
import { useT } from '../messages';

const TONES: Record<PreparationItem['state'], TagTone> = {
  LISTED: 'neutral',
  ASKED: 'brand',
  WRITTEN: 'warn',
  APPROVED: 'ok',
};

/** How far an item has come, and whether it is late. */
export function StateTag({ item }: { item: Pick<PreparationItem, 'state' | 'late' | 'wantedBy'> }) {
  const t = useT();
  return (
    <span className="cluster">
      {item.state === 'LISTED' && item.wantedBy ? (
        <Tag tone="warn">{t('state.wanted')}</Tag>
      ) : (
        <Tag tone={TONES[item.state]}>{t(`state.${item.state}`)}</Tag>
      )}
      {item.late && <Tag tone="bad">{t('late')}</Tag>}
    </span>
  );
}
