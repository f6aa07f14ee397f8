import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  Card,
  DateField,
  EmptyState,
  Loaded,
  Notice,
  PageHeading,
  Pagination,
  SearchBox,
  Select,
} from '@/ui';
import { auditQuery, auditSheet } from '../api/queries';
import { actionName, AuditTable } from '../components/AuditTable';
import { TellDialog } from '../components/TellDialog';
import { auditMessages, useAuditT } from '../auditMessages';
import { useT } from '../messages';

const route = getRouteApi('/shell/adgange/log');
const ACTIONS = Object.keys(auditMessages.da)
  .filter((key) => key.startsWith('action.'))
  .map((key) => key.slice('action.'.length));

/** The audit log, for the auditor. */
export function AuditPage() {
  const t = useAuditT();
  const access = useT();
  const { side = 1, person, hvad, punkt, fra, til } = route.useSearch();
  const navigate = route.useNavigate();
  const [isTelling, setTelling] = useState(false);
  const filter = { person, action: hvad, agendaItem: punkt, from: fra, to: til };
  const query = useQuery({ ...auditQuery(filter, side), placeholderData: keepPreviousData });
  const narrow = (change: Partial<ReturnType<typeof route.useSearch>>) =>
    void navigate({
      search: (now) => ({ ...now, side: undefined, ...change }),
      replace: true,
    });
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="access" to="/adgange">
            {access('title')}
          </Link>,
          t('audit.title'),
        ]}
      />
      <PageHeading title={t('audit.title')} intro={t('audit.intro')} />
      {punkt && (
        <Notice title={t('audit.item')}>
          <div className="cluster">
            <Button onClick={() => setTelling(true)}>{t('audit.tell')}</Button>
            <Button kind="tertiary" onClick={() => narrow({ punkt: undefined })}>
              {t('audit.item.clear')}
            </Button>
          </div>
          <TellDialog agendaItem={punkt} open={isTelling} onClose={() => setTelling(false)} />
        </Notice>
      )}
      <div className="stack">
        <div className="form-row">
          <SearchBox
            label={t('audit.person')}
            hint={t('audit.person.hint')}
            value={person ?? ''}
            onSearch={(words) => narrow({ person: words.trim() || undefined })}
          />
          <Select
            label={t('audit.kind')}
            placeholder={t('audit.kind.all')}
            value={hvad ?? ''}
            options={ACTIONS.map((action) => ({ value: action, label: actionName(t, action) }))}
            onChange={(action) => narrow({ hvad: action || undefined })}
          />
          <DateField
            label={t('audit.from')}
            value={fra ?? ''}
            onChange={(day) => narrow({ fra: day || undefined })}
          />
          <DateField
            label={t('audit.to')}
            value={til ?? ''}
            onChange={(day) => narrow({ til: day || undefined })}
          />
        </div>
        <Card
          title={t('audit.lines')}
          aside={
            <a href={auditSheet(filter)} download>
              {t('audit.export')}
            </a>
          }
        >
          <Loaded query={query} lines={10}>
            {(page) =>
              page.items.length === 0 ? (
                <EmptyState title={t('audit.empty')} />
              ) : (
                <>
                  <AuditTable caption={t('audit.title')} rows={page.items} showsItems={!punkt} />
                  <Pagination
                    {...page}
                    onChange={(next) =>
                      void navigate({ search: (now) => ({ ...now, side: next }) })
                    }
                  />
                </>
              )
            }
          </Loaded>
        </Card>
      </div>
    </div>
  );
}
