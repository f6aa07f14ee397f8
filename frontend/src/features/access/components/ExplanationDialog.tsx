import { useQuery } from '@tanstack/react-query';
import type { Explanation } from '@/api/access';
import { Dialog, Loaded, Tag, type TagTone } from '@/ui';
import { explanationQuery } from '../api/queries';
import { useT } from '../messages';

interface ExplanationDialogProps {
  /** The username of the person. */
  person: string;
  /** The person's full name. */
  name: string;
  /** The item asked about; closed while undefined. */
  agendaItem: string | undefined;
  /** Called when it should close. */
  onClose: () => void;
}

const TONES: Record<Explanation['reasons'][number]['weight'], TagTone> = {
  FACT: 'neutral',
  FOR: 'ok',
  AGAINST: 'bad',
};

/** Why a person can or cannot read an item, reason by reason. */
export function ExplanationDialog({ agendaItem, onClose, ...rest }: ExplanationDialogProps) {
  const t = useT();
  return (
    <Dialog open={agendaItem !== undefined} title={t('seen.why')} onClose={onClose}>
      {agendaItem && <Reasons agendaItem={agendaItem} {...rest} />}
    </Dialog>
  );
}

function Reasons({
  person,
  name,
  agendaItem,
}: Pick<ExplanationDialogProps, 'person' | 'name'> & { agendaItem: string }) {
  const t = useT();
  const query = useQuery(explanationQuery(person, agendaItem));
  return (
    <Loaded query={query}>
      {(explanation) => (
        <div className="stack">
          <p>
            <strong>
              {t(explanation.mayRead ? 'explained.yes' : 'explained.no', {
                name,
                number: explanation.agendaItem.number,
              })}
            </strong>
          </p>
          <ol className="rows" aria-label={t('explained.reasons')}>
            {explanation.reasons.map((reason) => (
              <li key={`${reason.code} ${reason.text}`}>
                <Tag tone={TONES[reason.weight]}>{t(`explained.${reason.weight}`)}</Tag>{' '}
                {reason.text}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Loaded>
  );
}
