import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MandateView } from '@/api/portfolio';
import { hasDraft } from '@/lib/drafts/useDraft';
import type { Tagged } from '@/lib/http';
import { useLanguage } from '@/lib/i18n';
import { Breadcrumbs, Button, Loaded, PageHeading, type FormError } from '@/ui';
import { mandateQuery } from '../api/queries';
import { draftKey, MandateEditor } from '../components/MandateEditor';
import { MandateReading } from '../components/MandateReading';
import { MandateStateTag } from '../components/MandateTags';
import { SendMandate } from '../components/SendMandate';
import { useT } from '../messages';

const route = getRouteApi('/shell/mandater/$mandateId');

/** One mandate: to read, or to write in while its author may. */
export function MandatePage() {
  const { mandateId } = route.useParams();
  const query = useQuery(mandateQuery(mandateId));
  return (
    <Loaded query={query} page>
      {(mandate) => <Mandate key={mandateId} mandate={mandate} />}
    </Loaded>
  );
}

const NOTHING: FormError[] = [];

function Mandate({ mandate }: { mandate: Tagged<MandateView> }) {
  const t = useT();
  const language = useLanguage();
  const { data } = mandate;
  const may = (action: string) => data.actions.includes(action);
  const [isEditing, setEditing] = useState(() => may('edit') && hasDraft(draftKey(data.id)));
  const [lacking, setLacking] = useState(NOTHING);
  const close = () => {
    setEditing(false);
    setLacking(NOTHING);
  };
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="mandates" to="/mandater">
            {t('mandates.title')}
          </Link>,
          data.title,
        ]}
      />
      <PageHeading
        title={data.title}
        intro={
          <>
            <MandateStateTag state={data.state} /> {t('mandate.author', { name: data.author })}
          </>
        }
        actions={
          !isEditing && (
            <>
              <a
                className="button button-secondary"
                href={`/api/portfolio/v1/mandates/${data.id}/pdf?language=${language}`}
                target="_blank"
                rel="noreferrer"
              >
                {t('mandate.pdf')}
              </a>
              {may('edit') && (
                <Button icon="edit" onClick={() => setEditing(true)}>
                  {t('mandate.edit')}
                </Button>
              )}
              {may('submit') && (
                <SendMandate
                  mandate={mandate}
                  onLacking={(errors) => {
                    setLacking(errors);
                    setEditing(true);
                  }}
                />
              )}
            </>
          )
        }
      />
      {isEditing ? (
        <div className="page-narrow">
          <MandateEditor mandate={mandate} lacking={lacking} onClose={close} />
        </div>
      ) : (
        <MandateReading mandate={data} />
      )}
    </div>
  );
}
