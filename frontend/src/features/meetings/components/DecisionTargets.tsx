import { useQuery } from '@tanstack/react-query';
import type { ItemView } from '@/api/meetings';
import { formatDateTime } from '@/lib/format';
import { Select } from '@/ui';
import { bodiesQuery, submissionSlotsQuery } from '../api/queries';
import { useT } from '../messages';

interface TargetProps {
  /** The item that is decided on. */
  item: ItemView;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** The meeting a postponed item goes to; the body's next one unless another is chosen. */
export function PostponedTo({ item, value, onChange }: TargetProps) {
  const t = useT();
  const slots = useQuery(submissionSlotsQuery(item.bodyCode));
  const others = slots.data?.items.filter((slot) => slot.meetingId !== item.meetingId) ?? [];
  return (
    <Select
      label={t('mode.postponedTo')}
      placeholder={t('mode.postponedTo.next')}
      value={value}
      options={others.map((slot) => ({
        value: slot.meetingId,
        label: formatDateTime(slot.start),
      }))}
      onChange={onChange}
    />
  );
}

/** The body a case is sent to. */
export function ReferredTo({ item, value, onChange, error }: TargetProps) {
  const t = useT();
  const bodies = useQuery(bodiesQuery);
  const others = bodies.data?.items.filter((body) => body.code !== item.bodyCode) ?? [];
  return (
    <Select
      id="decision-referred"
      label={t('mode.referredTo')}
      placeholder=""
      error={error}
      value={value}
      options={others.map((body) => ({ value: body.code, label: body.name }))}
      onChange={onChange}
    />
  );
}
