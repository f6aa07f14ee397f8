import { useState } from 'react';
import type { MeetingView } from '@/api/meetings';
import { Card, Select } from '@/ui';
import { DocumentRow } from './DocumentRow';
import { useT } from './messages';

type Variant = 'own' | 'reader' | 'public';

/** The meeting's papers, and for whom they are to be made where there is a choice. */
export function MeetingDocuments({ meeting }: { meeting: MeetingView }) {
  const t = useT();
  const [variant, setVariant] = useState<Variant>('own');
  const variants = variantsOf(meeting);
  const path = (paper: string) =>
    `/api/meetings/v1/meetings/${meeting.id}/${paper}${variant === 'own' ? '' : `?variant=${variant}`}`;
  return (
    <Card title={t('documents')} className="no-print">
      <div className="stack">
        <DocumentRow paper="agenda" path={path('agenda')} />
        {hasMinutes(meeting) && <DocumentRow paper="minutes" path={path('minutes')} />}
        {variants.length > 1 && (
          <Select
            label={t('variant')}
            value={variant}
            onChange={(value) => setVariant(value as Variant)}
            options={variants.map((value) => ({ value, label: t(`variant.${value}`) }))}
          />
        )}
      </div>
    </Card>
  );
}

/** Minutes are drafted from the agenda that was sent out. */
function hasMinutes({ agendaVersion, state }: MeetingView): boolean {
  return agendaVersion > 0 && state !== 'CANCELLED';
}

function variantsOf({ items, state }: MeetingView): Variant[] {
  const readsClosed = items.some((line) => line.closed && line.readable);
  return [
    'own',
    ...(readsClosed ? (['reader'] as const) : []),
    ...(state === 'PUBLISHED' ? (['public'] as const) : []),
  ];
}
