import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDate } from '@/lib/format';
import { Breadcrumbs, Button, Card, EmptyState, Loaded, PageHeading, Select } from '@/ui';
import { personQuery, seenMeetingsQuery } from '../api/queries';
import { ExplanationDialog } from '../components/ExplanationDialog';
import { PersonChoice } from '../components/PersonChoice';
import { SeenAgendaCard } from '../components/SeenAgendaCard';
import { useT } from '../messages';

const route = getRouteApi('/shell/adgange/set-af');

/** What somebody else would see, and why. */
export function SeenByPage() {
  const t = useT();
  const { person } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="access" to="/adgange">
            {t('title')}
          </Link>,
          t('seen.title'),
        ]}
      />
      <PageHeading title={t('seen.title')} intro={t('seen.intro')} />
      {person ? (
        <SeenByPerson username={person} />
      ) : (
        <Card>
          <PersonChoice onChoose={(username) => void navigate({ search: { person: username } })} />
        </Card>
      )}
    </div>
  );
}

function SeenByPerson({ username }: { username: string }) {
  const t = useT();
  const { moede, punkt } = route.useSearch();
  const navigate = route.useNavigate();
  const person = useQuery(personQuery(username));
  const meetings = useQuery(seenMeetingsQuery(username));
  return (
    <Loaded query={person}>
      {({ name, title, unit }) => (
        <div className="stack">
          <Card
            title={name}
            aside={
              <Button kind="tertiary" onClick={() => void navigate({ search: {} })}>
                {t('seen.person.other')}
              </Button>
            }
          >
            <p className="muted">{[title, unit?.name].filter(Boolean).join(', ')}</p>
            <Loaded query={meetings}>
              {(page) =>
                page.items.length === 0 ? (
                  <EmptyState title={t('seen.meeting.none', { name })} />
                ) : (
                  <Select
                    label={t('seen.meeting')}
                    placeholder={t('seen.meeting.choose')}
                    value={moede ?? ''}
                    options={page.items.map((meeting) => ({
                      value: meeting.id,
                      label: t('seen.meeting.item', {
                        body: meeting.bodyName,
                        date: formatDate(meeting.start),
                      }),
                    }))}
                    onChange={(id) =>
                      void navigate({ search: { person: username, moede: id || undefined } })
                    }
                  />
                )
              }
            </Loaded>
          </Card>
          {moede && (
            <SeenAgendaCard
              person={username}
              name={name}
              meetingId={moede}
              onWhy={(itemId) =>
                void navigate({ search: (now) => ({ ...now, punkt: itemId }), replace: true })
              }
            />
          )}
          <ExplanationDialog
            person={username}
            name={name}
            agendaItem={punkt}
            onClose={() =>
              void navigate({ search: (now) => ({ ...now, punkt: undefined }), replace: true })
            }
          />
        </div>
      )}
    </Loaded>
  );
}
