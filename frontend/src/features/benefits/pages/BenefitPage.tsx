import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BenefitView } from '@/api/benefits';
import { hasDraft } from '@/lib/drafts/useDraft';
import { formatAmount, formatDate, formatNumber } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { InternalLink } from '@/lib/routing';
import {
  Breadcrumbs,
  Card,
  ClosedTag,
  DataTable,
  Facts,
  Loaded,
  Notice,
  PageHeading,
  Tag,
  type Column,
} from '@/ui';
import { benefitQuery } from '../api/queries';
import { BenefitActions } from '../components/BenefitActions';
import { BenefitEditor } from '../components/BenefitEditor';
import { Indicators } from '../components/Indicators';
import { useT, type BenefitsT } from '../messages';
import { TONES } from '../states';

const route = getRouteApi('/shell/gevinster/$benefitId');

/** One benefit: the change, what it brings, how it shows, and all it has been through. */
export function BenefitPage() {
  const { benefitId } = route.useParams();
  const query = useQuery(benefitQuery(benefitId));
  return (
    <Loaded query={query} page>
      {(benefit) => <Benefit key={benefitId} tagged={benefit} />}
    </Loaded>
  );
}

function Benefit({ tagged }: { tagged: Tagged<BenefitView> }) {
  const t = useT();
  const benefit = tagged.data;
  const mayEdit = benefit.actions.includes('edit');
  const [isEditing, setEditing] = useState(() => hasDraft(`benefit.${benefit.id}`));
  return (
    <div className="page">
      <Breadcrumbs
        trail={[<Link to="/gevinster/register">{t('tab.register')}</Link>, benefit.name]}
      />
      <PageHeading
        title={benefit.name}
        intro={
          <span className="cluster">
            <Tag tone={TONES[benefit.state]}>{t(`state.${benefit.state}`)}</Tag>
            {benefit.closed && <ClosedTag />}
            {benefit.submission && <Submission submission={benefit.submission} />}
          </span>
        }
        actions={!isEditing && <BenefitActions benefit={benefit} onEdit={() => setEditing(true)} />}
      />
      {isEditing && mayEdit ? (
        <BenefitEditor benefit={tagged} onClose={() => setEditing(false)} />
      ) : (
        <Reading benefit={benefit} />
      )}
    </div>
  );
}

function Submission({ submission }: { submission: NonNullable<BenefitView['submission']> }) {
  const t = useT();
  const { state, meetingDate, itemId } = submission;
  if (state === 'ON_AGENDA' && meetingDate) {
    const label = t('submission.ON_AGENDA', { date: formatDate(meetingDate) });
    return itemId ? (
      <InternalLink path={`/punkter/${itemId}`}>{label}</InternalLink>
    ) : (
      <span>{label}</span>
    );
  }
  return <span>{t(state === 'REFUSED' ? 'submission.REFUSED' : 'submission.SENT')}</span>;
}

function Reading({ benefit }: { benefit: BenefitView }) {
  const t = useT();
  return (
    <div className="stack">
      {benefit.doubleClaims.length > 0 && (
        <Notice tone="warn" title={t('doubleClaims')}>
          <ul>
            {benefit.doubleClaims.map((one) => (
              <li key={`${one.benefitId} ${one.unit} ${one.account}`}>
                <Link to="/gevinster/$benefitId" params={{ benefitId: one.benefitId }}>
                  {one.name}
                </Link>{' '}
                {t('doubleClaims.line', {
                  unit: one.unit,
                  account: one.account,
                  years: one.years.join(', '),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Card title={t('form.change')}>
        <p>{benefit.change}</p>
      </Card>
      <Card title={t('form.figures')}>
        <DataTable
          caption={t('form.figures')}
          hideCaption
          columns={yearColumns(t)}
          rows={benefit.years}
          rowKey={(row) => String(row.year)}
        />
        <Facts
          facts={[
            { name: t('duration'), value: t(`duration.${benefit.duration}`) },
            { name: t('certainty'), value: t(`certainty.${benefit.certainty}`) },
            { name: t(`grounds.${benefit.basis}`), value: benefit.grounds ?? '–' },
            { name: t('owner'), value: benefit.owner ?? '–' },
            {
              name: t('programme'),
              value: [benefit.programme, benefit.subProgramme].filter(Boolean).join(' · ') || '–',
            },
            benefit.projectId && {
              name: t('project'),
              value: (
                <InternalLink path={`/portefoelje/${benefit.projectId}`}>
                  {t('project.see')}
                </InternalLink>
              ),
            },
            {
              name: t('claims'),
              value: benefit.claims.map((one) => `${one.unit}: ${one.account}`).join('; ') || '–',
            },
            {
              name: t('followUp'),
              value: benefit.followUp
                ? t('followUp.of', { year: benefit.followUp.year, number: benefit.followUp.number })
                : '–',
            },
          ]}
        />
      </Card>
      <Card title={t('form.measuring')}>
        <p>{benefit.measuringMethod ?? t('measuringMethod.none')}</p>
        {benefit.measuringDates.length > 0 && (
          <p>
            {t('measuringDates')}: {benefit.measuringDates.map(formatDate).join(', ')}
          </p>
        )}
      </Card>
      <Indicators benefit={benefit} />
      <Card title={t('moves')}>
        <DataTable
          caption={t('moves')}
          hideCaption
          columns={moveColumns(t)}
          rows={benefit.moves}
          rowKey={(row) => `${benefit.moves.indexOf(row)}`}
        />
      </Card>
    </div>
  );
}

function yearColumns(t: BenefitsT): Column<BenefitView['years'][number]>[] {
  return [
    { key: 'year', header: t('year'), rowHeader: true, cell: (row) => row.year },
    {
      key: 'amount',
      header: t('amount'),
      numeric: true,
      cell: (row) => formatAmount(row.amount),
    },
    {
      key: 'investment',
      header: t('investment'),
      numeric: true,
      cell: (row) => formatAmount(row.investment),
    },
  ];
}

function moveColumns(t: BenefitsT): Column<BenefitView['moves'][number]>[] {
  return [
    { key: 'date', header: t('date'), rowHeader: true, cell: (row) => formatDate(row.date) },
    {
      key: 'state',
      header: t('state'),
      cell: (row) => <Tag tone={TONES[row.state]}>{t(`state.${row.state}`)}</Tag>,
    },
    {
      key: 'years',
      header: t('amounts'),
      cell: (row) =>
        row.years.map((one) => `${one.year}: ${formatNumber(one.amount)}`).join('; ') || '–',
    },
    {
      key: 'reason',
      header: t('reason'),
      cell: (row) => (
        <>
          {row.reason}
          {row.followUp &&
            ` (${t('followUp.of', { year: row.followUp.year, number: row.followUp.number })})`}
        </>
      ),
    },
    {
      key: 'by',
      header: t('by'),
      cell: (row) =>
        row.decisionItemId ? (
          <InternalLink path={`/punkter/${row.decisionItemId}`}>{row.by}</InternalLink>
        ) : (
          <>
            {row.by}
            {row.decidedEarlier && <div className="muted small">{row.decidedEarlier}</div>}
          </>
        ),
    },
  ];
}
