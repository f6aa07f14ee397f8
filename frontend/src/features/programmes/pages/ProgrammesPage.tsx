import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProgrammeView } from '@/api/programmes';
import { InternalLink } from '@/lib/routing';
import { useHasRole } from '@/lib/session';
import { Button, Card, EmptyState, Loaded, PageHeading } from '@/ui';
import { programmesQuery, registeredQuery } from '../api/programmes';
import styles from '../components/programmes.module.css';
import { RegisterDialog } from '../components/RegisterDialog';
import { TargetDialog } from '../components/TargetDialog';
import { useT } from '../messages';

/** The programmes with an economy, their sub-programmes and the years of it. */
export function ProgrammesPage() {
  const t = useT();
  const mayRegister = useHasRole('controller');
  const [isNew, setNew] = useState(false);
  const query = useQuery(programmesQuery);
  const codes = (query.data?.items ?? []).map(({ code }) => code);
  return (
    <div className="page">
      <PageHeading
        title={t('title')}
        intro={t('intro')}
        actions={
          mayRegister && (
            <Button kind="primary" onClick={() => setNew(true)}>
              {t('new')}
            </Button>
          )
        }
      />
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('empty')}>{t('empty.hint')}</EmptyState>
          ) : (
            page.items.map((programme) => (
              <Programme key={programme.code} programme={programme} mayRegister={mayRegister} />
            ))
          )
        }
      </Loaded>
      {isNew && <RegisterDialog taken={codes} onClose={() => setNew(false)} />}
    </div>
  );
}

interface ProgrammeProps {
  programme: ProgrammeView;
  mayRegister: boolean;
}

function Programme({ programme, mayRegister }: ProgrammeProps) {
  const t = useT();
  const [isEditing, setEditing] = useState(false);
  const [isTargeting, setTargeting] = useState(false);
  const { code, name, subProgrammes, years } = programme;
  return (
    <Card
      title={`${name} (${code})`}
      className={styles.section}
      aside={
        mayRegister && (
          <span className="cluster">
            <Button
              size="small"
              aria-label={t('edit.of', { name })}
              onClick={() => setEditing(true)}
            >
              {t('edit')}
            </Button>
            <Button
              size="small"
              aria-label={t('target.of', { name })}
              onClick={() => setTargeting(true)}
            >
              {t('target')}
            </Button>
          </span>
        )
      }
    >
      {subProgrammes.length === 0 ? (
        <p className="muted">{t('parts.none')}</p>
      ) : (
        <ul>
          {subProgrammes.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <p className="cluster">
        <span>{t('years')}:</span>
        {years.length === 0 && <span className="muted">{t('years.none')}</span>}
        {years.map((year) => (
          <InternalLink key={year} path={`/gevinster?program=${code}&aar=${year}`}>
            {year}
          </InternalLink>
        ))}
      </p>
      {isEditing && <Editing code={code} onClose={() => setEditing(false)} />}
      {isTargeting && <TargetDialog programme={programme} onClose={() => setTargeting(false)} />}
    </Card>
  );
}

function Editing({ code, onClose }: { code: string; onClose: () => void }) {
  const query = useQuery({ ...registeredQuery(code), gcTime: 0 });
  return (
    <Loaded query={query}>
      {(registered) => <RegisterDialog programme={registered} taken={[]} onClose={onClose} />}
    </Loaded>
  );
}
