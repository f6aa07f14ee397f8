import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportOutcome, ListImport } from '@/api/portfolio';
import {
  Breadcrumbs,
  Button,
  Card,
  ExportLinks,
  FileDrop,
  Loaded,
  Notice,
  PageHeading,
  Pagination,
  ProblemMessage,
  Skeleton,
} from '@/ui';
import { acceptList, importRowsQuery, readList } from '../api/keeping';
import { ImportRows } from '../components/ImportRows';
import { useT as usePortfolioT } from '../messages';
import { useT } from '../messages/keeping';

const OUTCOMES = [
  'WRONG',
  'NEW',
  'CHANGED',
  'UNCHANGED',
] as const satisfies readonly ImportOutcome[];

/** Reads an existing list from a sheet, shows what each row comes to, and takes it over. */
export function ListImportPage() {
  const t = useT();
  const portfolioT = usePortfolioT();
  const [list, setList] = useState<ListImport | null>(null);
  const read = useMutation({ mutationFn: readList, onSuccess: setList });
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="portfolio" to="/portefoelje">
            {portfolioT('title')}
          </Link>,
          t('import'),
        ]}
      />
      <PageHeading title={t('import')} intro={t('import.intro')} />
      {list ? (
        <Preview key={list.id} list={list} onChange={setList} />
      ) : (
        <Card>
          <div className="stack">
            <FileDrop
              label={t('import.file')}
              hint={t('import.hint')}
              accept=".csv,.xlsx"
              onFiles={([file]) => file && read.mutate(file)}
            />
            <ProblemMessage error={read.error} />
            {read.isPending && (
              <div role="status">
                <p>{t('import.reading')}</p>
                <Skeleton lines={3} />
              </div>
            )}
            <p className="small cluster">
              {t('import.template')}
              <ExportLinks
                label={t('export')}
                path="/api/portfolio/v1/projects/sheet"
                query={{ everOnTheList: true }}
              />
            </p>
          </div>
        </Card>
      )}
    </div>
  );
}

function count(list: ListImport, outcome: ImportOutcome): number {
  switch (outcome) {
    case 'NEW':
      return list.newRows;
    case 'CHANGED':
      return list.changedRows;
    case 'UNCHANGED':
      return list.unchangedRows;
    case 'WRONG':
      return list.wrongRows;
  }
}

interface PreviewProps {
  list: ListImport;
  onChange: (list: ListImport | null) => void;
}

function Preview({ list, onChange }: PreviewProps) {
  const t = useT();
  const [outcome, setOutcome] = useState<ImportOutcome>(
    OUTCOMES.find((one) => count(list, one) > 0) ?? 'NEW',
  );
  const [page, setPage] = useState(1);
  const rows = useQuery(importRowsQuery(list.id, outcome, page));
  return (
    <div className="stack">
      <Acceptance list={list} onChange={onChange} />
      <Card
        title={t('import.rows', { file: list.fileName, count: list.rows })}
        aside={
          list.wrongRows > 0 && (
            <ExportLinks
              label={t('export.errors')}
              path={`/api/portfolio/v1/list-imports/${list.id}/rows/sheet`}
            />
          )
        }
      >
        {list.ignoredColumns.length > 0 && (
          <p className="muted small">
            {t('import.ignored', { columns: list.ignoredColumns.join(', ') })}
          </p>
        )}
        <div className="cluster" role="group" aria-label={t('import.outcomes')}>
          {OUTCOMES.map((one) => (
            <Button
              key={one}
              size="small"
              aria-pressed={one === outcome}
              onClick={() => {
                setOutcome(one);
                setPage(1);
              }}
            >
              {t(`import.${one}`, { count: count(list, one) })}
            </Button>
          ))}
        </div>
        <Loaded query={rows} lines={8}>
          {(found) => (
            <>
              <ImportRows rows={found.items} outcome={outcome} />
              <Pagination
                page={found.page}
                pageSize={found.pageSize}
                total={found.total}
                onChange={setPage}
              />
            </>
          )}
        </Loaded>
      </Card>
    </div>
  );
}

function Acceptance({ list, onChange }: PreviewProps) {
  const t = useT();
  const queryClient = useQueryClient();
  const accept = useMutation({
    mutationFn: () => acceptList(list, list.wrongRows > 0),
    onSuccess: async (accepted) => {
      onChange(accepted);
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  const good = list.newRows + list.changedRows;
  const again = <Button onClick={() => onChange(null)}>{t('import.again')}</Button>;
  if (list.state === 'ACCEPTED') {
    return (
      <Notice tone="ok" title={t('import.accepted')}>
        <p>{t('import.accepted.text', { added: list.newRows, changed: list.changedRows })}</p>
        <div className="cluster">
          <Link to="/portefoelje">{t('import.accepted.see')}</Link>
          {again}
        </div>
      </Notice>
    );
  }
  return (
    <Card>
      <div className="stack">
        {good === 0 && <p>{t('import.nothingToDo')}</p>}
        {good > 0 && list.wrongRows > 0 && (
          <p>{t('import.acceptGood.hint', { count: list.wrongRows })}</p>
        )}
        <ProblemMessage error={accept.error} />
        <div className="cluster">
          {good > 0 && (
            <Button kind="primary" busy={accept.isPending} onClick={() => accept.mutate()}>
              {list.wrongRows > 0 ? t('import.acceptGood', { count: good }) : t('import.acceptAll')}
            </Button>
          )}
          {again}
        </div>
      </div>
    </Card>
  );
}
