import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PresentationVersion } from '@/api/casewriting';
import { formatDateShort, formatTime } from '@/lib/format';
import {
  Breadcrumbs,
  Button,
  Card,
  EmptyState,
  Loaded,
  PageHeading,
  ProblemMessage,
  Select,
  useToast,
} from '@/ui';
import { keepVersion } from '../api/changes';
import { differenceQuery, presentationQuery, versionsQuery } from '../api/queries';
import { DifferenceText } from '../components/DifferenceText';
import { useT, type CaseWritingT } from '../messages';

const route = getRouteApi('/shell/mine-sager/$presentationId/versioner');

/** The kept versions of a case, and what differs between two of them. */
export function VersionsPage() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { presentationId } = route.useParams();
  const presentation = useQuery(presentationQuery(presentationId));
  const versions = useQuery(versionsQuery(presentationId));
  const keep = useMutation({
    mutationFn: () => keepVersion(presentationId),
    onSuccess: async ({ number }) => {
      toast(t('versions.kept', { number }));
      await queryClient.invalidateQueries({ queryKey: presentationQuery(presentationId).queryKey });
    },
  });
  return (
    <Loaded query={presentation} page>
      {({ data }) => (
        <div className="page page-narrow">
          <Breadcrumbs
            trail={[
              <Link key="list" to="/mine-sager">
                {t('list.title')}
              </Link>,
              <Link key="case" to="/mine-sager/$presentationId" params={{ presentationId }}>
                {data.heading.title}
              </Link>,
              t('versions.short'),
            ]}
          />
          <PageHeading
            title={t('versions.title', { title: data.heading.title })}
            intro={t('versions.intro')}
            actions={
              <Button busy={keep.isPending} onClick={() => keep.mutate()}>
                {t('versions.keep')}
              </Button>
            }
          />
          <ProblemMessage error={keep.error} />
          <Loaded query={versions}>
            {({ items }) =>
              items.length === 0 ? (
                <EmptyState title={t('versions.none')}>{t('versions.none.hint')}</EmptyState>
              ) : (
                <Comparison presentationId={presentationId} versions={items} />
              )
            }
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}

interface ComparisonProps {
  presentationId: string;
  /** Newest first, at least one. */
  versions: PresentationVersion[];
}

function Comparison({ presentationId, versions }: ComparisonProps) {
  const t = useT();
  const { fra = versions[0]?.number ?? 1, til } = route.useSearch();
  const navigate = route.useNavigate();
  const difference = useQuery(differenceQuery(presentationId, fra, til));
  const options = versions.map((version) => ({
    value: String(version.number),
    label: optionOf(t, version),
  }));
  return (
    <div className="stack">
      <div className="form-row">
        <Select
          label={t('versions.from')}
          value={String(fra)}
          options={options}
          onChange={(value) =>
            void navigate({ search: (now) => ({ ...now, fra: Number(value) }), replace: true })
          }
        />
        <Select
          label={t('versions.to')}
          value={til === undefined ? '' : String(til)}
          placeholder={t('versions.now')}
          options={options}
          onChange={(value) =>
            void navigate({
              search: (now) => ({ ...now, til: value === '' ? undefined : Number(value) }),
              replace: true,
            })
          }
        />
      </div>
      <Card title={t('difference.title')}>
        <div className="stack">
          <p className="muted small">{t('difference.key')}</p>
          <Loaded query={difference} lines={6}>
            {({ fields }) =>
              fields.length === 0 ? (
                <p role="status">{t('difference.none')}</p>
              ) : (
                <div className="stack">
                  {fields.map(({ field, pieces }) => (
                    <section key={field}>
                      <h3 className="section-label">{fieldName(t, field)}</h3>
                      <DifferenceText pieces={pieces} />
                    </section>
                  ))}
                </div>
              )
            }
          </Loaded>
        </div>
      </Card>
    </div>
  );
}

function fieldName(t: CaseWritingT, field: string): string {
  return t(`difference.${field}.field` as Parameters<CaseWritingT>[0]);
}

function optionOf(
  t: CaseWritingT,
  { number, occasion, takenAt, takenByName }: PresentationVersion,
) {
  return t('versions.option', {
    number,
    occasion: t(`occasion.${occasion}` as Parameters<CaseWritingT>[0]),
    date: `${formatDateShort(takenAt)} ${formatTime(takenAt)}`,
    name: takenByName,
  });
}
