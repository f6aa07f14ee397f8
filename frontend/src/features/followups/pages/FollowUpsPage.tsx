import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { FollowUp, FollowUpYear } from '@/api/followups';
import {
  Button,
  Card,
  Checkbox,
  EmptyState,
  ExportLinks,
  LinkButton,
  Loaded,
  PageHeading,
  Select,
} from '@/ui';
import { followUpsQuery } from '../api/followUps';
import { BenefitsTable, StateSums } from '../components/BenefitsTable';
import { DeadlinesDialog } from '../components/DeadlinesDialog';
import { FollowUpCard } from '../components/FollowUpCard';
import styles from '../components/followups.module.css';
import { useT } from '../messages';

const route = getRouteApi('/shell/budgetopfoelgninger');

/** The year's three budget follow-ups: deadlines, what is in, and what is missing. */
export function FollowUpsPage() {
  const { aar } = route.useSearch();
  const query = useQuery(followUpsQuery(aar));
  return (
    <Loaded query={query} page>
      {(year) => <Year year={year} />}
    </Loaded>
  );
}

function Year({ year: shown }: { year: FollowUpYear }) {
  const t = useT();
  const { nr } = route.useSearch();
  const navigate = route.useNavigate();
  const [isSetting, setSetting] = useState(false);
  const { year, years, followUps, setBy } = shown;
  const chosen = followUps.find((each) => each.number === nr) ?? nextOf(followUps);
  return (
    <div className="page">
      <PageHeading
        title={`${t('title')} ${year}`}
        intro={t('intro')}
        actions={
          shown.actions.includes('set') && (
            <Button onClick={() => setSetting(true)}>{t('set')}</Button>
          )
        }
      />
      <Select
        label={t('year')}
        value={String(year)}
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(value) => void navigate({ search: { aar: Number(value) } })}
      />
      <p className="muted small">{setBy ? t('setBy', { name: setBy }) : t('proposed')}</p>
      <div className={styles.cards}>
        {followUps.map((each) => (
          <FollowUpCard
            key={each.number}
            followUp={each}
            isChosen={each.number === chosen?.number}
          />
        ))}
      </div>
      {chosen && <Benefits key={`${year} ${chosen.number}`} followUp={chosen} />}
      {isSetting && <DeadlinesDialog year={shown} onClose={() => setSetting(false)} />}
    </div>
  );
}

/** The first with something missing, else the first whose deadline is ahead. */
function nextOf(followUps: readonly FollowUp[]): FollowUp | undefined {
  return (
    followUps.find((each) => each.missing > 0) ??
    followUps.find((each) => each.daysLeft >= 0) ??
    followUps.at(-1)
  );
}

function Benefits({ followUp }: { followUp: FollowUp }) {
  const t = useT();
  const [onlyMissing, setOnlyMissing] = useState(false);
  const { year, number, benefits } = followUp;
  const title = t('benefits', { number, year });
  if (benefits.length === 0) {
    return (
      <EmptyState
        title={t('empty')}
        action={<LinkButton to="/gevinster/register">{t('register')}</LinkButton>}
      >
        {t('empty.hint')}
      </EmptyState>
    );
  }
  return (
    <>
      <Card
        title={title}
        className={styles.section}
        aside={
          <ExportLinks label={title} path={`/api/budget/v1/follow-ups/${year}/${number}/sheet`} />
        }
      >
        <Checkbox label={t('onlyMissing')} checked={onlyMissing} onChange={setOnlyMissing} />
        <BenefitsTable
          followUp={followUp}
          rows={onlyMissing ? benefits.filter((row) => row.place === 'MISSING') : benefits}
        />
      </Card>
      <Card title={t('sums')} className={styles.section}>
        <StateSums followUp={followUp} />
      </Card>
    </>
  );
}
