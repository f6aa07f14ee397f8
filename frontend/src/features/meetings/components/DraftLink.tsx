import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ItemView } from '@/api/meetings';
import { casePlanQuery } from '../api/queries';
import { useT } from '../messages';

/** The way back to the case as it was written; nothing for those who may not read that. */
export function DraftLink({ item: { id, caseId } }: { item: ItemView }) {
  const t = useT();
  const plan = useQuery({ ...casePlanQuery(caseId ?? ''), enabled: caseId !== null });
  const written = plan.data?.routes.find(({ steps }) => steps.some((step) => step.itemId === id));
  if (!written?.presentationId) return null;
  return (
    <Link
      to="/mine-sager/$presentationId"
      params={{ presentationId: written.presentationId }}
      className="tag"
    >
      {t('item.asWritten')}
    </Link>
  );
}
