import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AllocationView, ScenarioView } from '@/api/budget';
import { formatAmount } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import { Breadcrumbs, Button, Card, Checkbox, EmptyState, Loaded, PageHeading, Select } from '@/ui';
import { allocationsQuery, outcomeQuery, poolsSummaryQuery, scenarioQuery } from '../api/queries';
import { OutcomeTable } from '../components/OutcomeTable';
import styles from '../components/pools.module.css';
import { ScenarioDialog } from '../components/ScenarioDialog';
import { Scenarios } from '../components/Scenarios';
import { useT } from '../messages';

const route = getRouteApi('/shell/puljer/proev');

/** What if these proposals are approved? What is left is shown at once; nothing is proposed by it. */
export function TryOutPage() {
  const t = useT();
  const { aar } = route.useSearch();
  const summary = useQuery(poolsSummaryQuery(aar));
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="pools" to="/puljer" search={{ aar }}>
            {t('title')}
          </Link>,
          t('tryOut'),
        ]}
      />
      <PageHeading title={t('tryOut')} intro={t('tryOut.intro')} />
      <Loaded query={summary} lines={4}>
        {({ year, years }) =>
          year === null ? (
            <EmptyState title={t('tryOut.noPools')} />
          ) : (
            <OfYear year={year} years={years} />
          )
        }
      </Loaded>
    </div>
  );
}

function OfYear({ year, years }: { year: number; years: readonly number[] }) {
  const t = useT();
  const navigate = route.useNavigate();
  const { valgt, scenarie, sammenlign = [] } = route.useSearch();
  const edited = useQuery({ ...scenarioQuery(scenarie ?? ''), enabled: scenarie !== undefined });
  const allocations = useQuery(allocationsQuery(year));
  const chosen = valgt ?? edited.data?.points.map((point) => point.allocationId) ?? [];
  const choose = (ids: string[]) =>
    void navigate({
      search: (now) => ({ ...now, aar: year, valgt: ids.length > 0 ? ids : undefined }),
      replace: true,
    });
  return (
    <>
      {years.length > 1 && (
        <div className={styles.day}>
          <Select
            label={t('year')}
            value={String(year)}
            options={years.map((each) => ({ value: String(each), label: String(each) }))}
            onChange={(next) => void navigate({ search: { aar: Number(next) } })}
          />
        </div>
      )}
      <div className={styles.tryOut}>
        <Card title={t('tryOut.choose')}>
          <Loaded query={allocations} lines={8}>
            {(page) => (
              <Choice
                proposals={page.items.filter((each) => each.state === 'PROPOSED')}
                chosen={chosen}
                onChoose={choose}
              />
            )}
          </Loaded>
        </Card>
        <Outcome year={year} chosen={chosen} edited={edited.data} />
      </div>
      <Scenarios
        year={year}
        compared={sammenlign}
        onCompare={(ids) =>
          void navigate({
            search: (now) => ({
              ...now,
              aar: year,
              sammenlign: ids.length > 0 ? ids : undefined,
            }),
            replace: true,
          })
        }
      />
    </>
  );
}

interface ChoiceProps {
  proposals: readonly AllocationView[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

function Choice({ proposals, chosen, onChoose }: ChoiceProps) {
  const t = useT();
  if (proposals.length === 0)
    return <EmptyState title={t('tryOut.none')}>{t('allocations.empty.hint')}</EmptyState>;
  const byPool = [...new Set(proposals.map((each) => each.poolName))];
  return (
    <>
      <p className="cluster">
        <Button size="small" onClick={() => onChoose(proposals.map((each) => each.id))}>
          {t('tryOut.all')}
        </Button>
        <Button size="small" kind="tertiary" onClick={() => onChoose([])}>
          {t('tryOut.nothing')}
        </Button>
      </p>
      {byPool.map((pool) => (
        <fieldset key={pool} className={styles.choice}>
          <legend>{pool}</legend>
          {proposals
            .filter((each) => each.poolName === pool)
            .map((each) => (
              <Checkbox
                key={each.id}
                label={t('tryOut.proposal', {
                  number: each.number,
                  purpose: each.purpose,
                  amount: formatAmount(each.amount),
                })}
                checked={chosen.includes(each.id)}
                onChange={(isChosen) =>
                  onChoose(
                    isChosen ? [...chosen, each.id] : chosen.filter((other) => other !== each.id),
                  )
                }
              />
            ))}
        </fieldset>
      ))}
    </>
  );
}

interface OutcomeProps {
  year: number;
  chosen: readonly string[];
  edited: ScenarioView | undefined;
}

function Outcome({ year, chosen, edited }: OutcomeProps) {
  const t = useT();
  const navigate = route.useNavigate();
  const mayKeep = useHasRole('controller');
  const [isKeeping, setKeeping] = useState(false);
  const query = useQuery(outcomeQuery(year, chosen));
  const isOver = edited?.actions.includes('edit') ?? false;
  return (
    <Card title={t('tryOut.outcome')}>
      <Loaded query={query} lines={8}>
        {(outcome) => (
          <>
            <p aria-live="polite">
              {t('tryOut.sum', { count: chosen.length, amount: formatAmount(outcome.chosen) })}
            </p>
            <OutcomeTable outcome={outcome} />
          </>
        )}
      </Loaded>
      {mayKeep && chosen.length > 0 && (
        <p>
          <Button kind="primary" onClick={() => setKeeping(true)}>
            {t(isOver ? 'scenario.change' : 'scenario.keep')}
          </Button>
        </p>
      )}
      {isKeeping && (
        <ScenarioDialog
          year={year}
          chosen={chosen}
          {...(isOver && edited && { over: edited })}
          onKept={(kept) =>
            void navigate({
              search: (now) => ({ ...now, aar: year, valgt: undefined, scenarie: kept.id }),
            })
          }
          onClose={() => setKeeping(false)}
        />
      )}
    </Card>
  );
}
