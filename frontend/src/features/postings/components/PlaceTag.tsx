import type { PostingPlace } from '@/api/postings';
import { Tag } from '@/ui';
import { useT } from '../messages';

interface PlaceTagProps {
  place: PostingPlace;
  allocationTitle: string | null;
}

/** What a posting or a rule's postings count towards. */
export function PlaceTag({ place, allocationTitle }: PlaceTagProps) {
  const t = useT();
  return allocationTitle ? (
    <>{allocationTitle}</>
  ) : (
    <Tag tone={place === 'PARKED' ? 'warn' : 'neutral'}>{t(`place.${place}`)}</Tag>
  );
}
