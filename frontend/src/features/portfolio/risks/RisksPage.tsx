import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Interface, Risk } from '@/api/portfolio';
import { dayInDenmark, formatDateShort } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  EmptyState,
  ExportLinks,
  IconButton,
  Loaded,
  Select,
  Tag,
  type Column,
  type TagTone,
} from '@/ui';
import { ProjectFrame } from '../components/ProjectFrame';
import styles from '../components/portfolio.module.css';
import { InterfaceDialog } from './InterfaceDialog';
import { useT, type RisksT } from './messages';
import { interfacesQuery, risksQuery } from './queries';
import { RiskDialog } from './RiskDialog';
import { RiskMatrix } from './RiskMatrix';

const route = getRouteApi('/shell/portefoelje/$projectId/risici');

const STATES = ['OPEN', 'OCCURRED', 'CLOSED'] as const;
const TONES: Record<Risk['state'] | 'AGREED', TagTone> = {
  OPEN: 'brand',
  OCCURRED: 'bad',
  AGREED: 'ok',
  CLOSED: 'neutral',
};

/** What may go wrong on a project, and what it must coordinate with others. */
export function RisksPage() {
  const { projectId } = route.useParams();
  const t = useT();
  return (
    <ProjectFrame projectId={projectId} page={t('page')}>
      {({ actions }) => (
        <div className="stack">
          <Risks projectId={projectId} mayKeep={actions.includes('KEEP')} />
          <Interfaces projectId={projectId} mayKeep={actions.includes('KEEP')} />
        </div>
      )}
    </ProjectFrame>
  );
}

interface PartProps {
  projectId: string;
  mayKeep: boolean;
}

function Risks({ projectId, mayKeep }: PartProps) {
  const t = useT();
  const query = useQuery(risksQuery(projectId));
  const [state, setState] = useState<Risk['state'] | ''>('');
  const [open, setOpen] = useState<{ risk: Risk | null } | null>(null);
  const add = mayKeep && (
    <Button icon="plus" onClick={() => setOpen({ risk: null })}>
      {t('risks.add')}
    </Button>
  );
  return (
    <Card title={t('risks.title')} aside={add}>
      <Loaded query={query} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('risks.none')}>{t('risks.none.hint')}</EmptyState>
          ) : (
            <div className="stack">
              <RiskMatrix risks={items} />
              <div className={styles.filter}>
                <Select
                  label={t('risks.shown')}
                  placeholder={t('risks.shown.all')}
                  value={state}
                  options={STATES.map((each) => ({ value: each, label: t(`state.${each}`) }))}
                  onChange={(next) => setState(STATES.find((each) => each === next) ?? '')}
                />
                <ExportLinks
                  label={t('risks.title')}
                  path={`/api/portfolio/v1/projects/${projectId}/risks/sheet`}
                  query={{ state }}
                />
              </div>
              <DataTable
                caption={t('risks.title')}
                hideCaption
                columns={riskColumns(t, (risk) => setOpen({ risk }))}
                rows={items.filter((risk) => state === '' || risk.state === state)}
                rowKey={(risk) => risk.id}
              />
            </div>
          )
        }
      </Loaded>
      {open && <RiskDialog projectId={projectId} risk={open.risk} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function riskColumns(t: RisksT, onEdit: (risk: Risk) => void): Column<Risk>[] {
  return [
    {
      key: 'title',
      header: t('column.risk'),
      rowHeader: true,
      sortBy: (risk) => risk.title,
      cell: (risk) => (
        <>
          {risk.title}
          <br />
          <span className="muted small">{t(`kind.${risk.kind}`)}</span>
          {risk.description && <p className="small">{risk.description}</p>}
        </>
      ),
    },
    {
      key: 'weight',
      header: t('column.weight'),
      numeric: true,
      sortBy: (risk) => risk.weight,
      cell: (risk) =>
        t('weight', {
          weight: risk.weight,
          probability: risk.probability,
          impact: risk.impact,
        }),
    },
    { key: 'action', header: t('column.action'), cell: (risk) => risk.action || '–' },
    {
      key: 'due',
      header: t('column.due'),
      sortBy: (risk) => risk.dueOn ?? '9999',
      cell: (risk) => <Due risk={risk} />,
    },
    {
      key: 'owner',
      header: t('column.owner'),
      sortBy: (risk) => risk.owner,
      cell: (risk) => risk.owner,
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (risk) => t(`state.${risk.state}`),
      cell: (risk) => (
        <span className="cluster">
          <Tag tone={TONES[risk.state]}>{t(`state.${risk.state}`)}</Tag>
          {risk.actions.includes('edit') && (
            <IconButton
              icon="edit"
              label={t('risks.edit', { title: risk.title })}
              onClick={() => onEdit(risk)}
            />
          )}
        </span>
      ),
    },
  ];
}

/** When something is to be done about a risk; late while it is open and the day has passed. */
function Due({ risk: { dueOn, state } }: { risk: Risk }) {
  const t = useT();
  if (dueOn === null) return <>–</>;
  const isLate = state !== 'CLOSED' && dueOn < dayInDenmark(new Date());
  return (
    <>
      <span className="nowrap">{formatDateShort(dueOn)}</span>
      {isLate && (
        <>
          {' '}
          <Tag tone="bad">{t('due.late')}</Tag>
        </>
      )}
    </>
  );
}

function Interfaces({ projectId, mayKeep }: PartProps) {
  const t = useT();
  const query = useQuery(interfacesQuery(projectId));
  const [open, setOpen] = useState<{ overlap: Interface | null } | null>(null);
  const columns: Column<Interface>[] = [
    {
      key: 'project',
      header: t('interface.project'),
      rowHeader: true,
      sortBy: (one) => one.otherName,
      cell: (one) => (
        <Link to="/portefoelje/$projectId" params={{ projectId: one.otherId }}>
          {one.otherName}
        </Link>
      ),
    },
    { key: 'what', header: t('interface.description'), cell: (one) => one.description },
    {
      key: 'owner',
      header: t('column.owner'),
      sortBy: (one) => one.owner,
      cell: (one) => one.owner,
    },
    {
      key: 'state',
      header: t('column.state'),
      sortBy: (one) => one.state,
      cell: (one) => (
        <span className="cluster">
          <Tag tone={TONES[one.state]}>
            {one.state === 'AGREED' ? t('interface.AGREED') : t(`state.${one.state}`)}
          </Tag>
          {one.actions.includes('edit') && (
            <IconButton
              icon="edit"
              label={t('interfaces.edit', { project: one.otherName })}
              onClick={() => setOpen({ overlap: one })}
            />
          )}
        </span>
      ),
    },
  ];
  return (
    <Card
      title={t('interfaces.title')}
      aside={
        mayKeep && (
          <Button icon="plus" onClick={() => setOpen({ overlap: null })}>
            {t('interfaces.add')}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('interfaces.none')}>{t('interfaces.none.hint')}</EmptyState>
          ) : (
            <div className="stack">
              <ExportLinks
                label={t('interfaces.title')}
                path={`/api/portfolio/v1/projects/${projectId}/interfaces/sheet`}
              />
              <DataTable
                caption={t('interfaces.title')}
                hideCaption
                columns={columns}
                rows={items}
                rowKey={(one) => one.id}
              />
            </div>
          )
        }
      </Loaded>
      {open && (
        <InterfaceDialog
          projectId={projectId}
          overlap={open.overlap}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
