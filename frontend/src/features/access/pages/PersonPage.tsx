import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { DirectoryPerson, DirectoryPosition } from '@/api/access';
import { dayInDenmark, formatDate } from '@/lib/format';
import {
  Button,
  Card,
  DataTable,
  Dialog,
  EmptyState,
  Loaded,
  PageHeading,
  ProblemMessage,
  Tag,
  useToast,
  type Column,
} from '@/ui';
import { personQuery, takeBack } from '../api/directory';
import { AppointForm } from '../components/AppointForm';
import { DirectoryBreadcrumbs } from '../components/DirectoryBreadcrumbs';
import { ChangePersonForm, EndPositionForm, LeaveForm } from '../components/PersonDialogs';
import { useDirectoryT, type DirectoryT } from '../directoryMessages';

const route = getRouteApi('/shell/adgange/personer/$username');

/** One person: who they are, and what they have held when. */
export function PersonPage() {
  const { username } = route.useParams();
  const query = useQuery(personQuery(username));
  return (
    <div className="page">
      <DirectoryBreadcrumbs trail={[query.data?.name ?? username]} />
      <Loaded query={query} lines={8}>
        {(person) => <Shown person={person} />}
      </Loaded>
    </div>
  );
}

function Shown({ person }: { person: DirectoryPerson }) {
  const t = useDirectoryT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<'change' | 'appoint' | 'leave' | null>(null);
  const [ending, setEnding] = useState<DirectoryPosition | null>(null);
  const close = () => setOpen(null);
  const keepPosition = () => setEnding(null);
  const back = useMutation({
    mutationFn: () => takeBack(person),
    onSuccess: async () => {
      toast(t('takeBack.done'));
      await queryClient.invalidateQueries({ queryKey: ['access'] });
    },
  });
  const titles = { change: t('change'), appoint: t('appoint'), leave: t('leave') };
  return (
    <>
      <PageHeading
        title={person.name}
        intro={[person.username, person.email].filter(Boolean).join(' · ')}
        actions={
          <>
            {person.actions.includes('appoint') && (
              <Button kind="primary" onClick={() => setOpen('appoint')}>
                {t('appoint')}
              </Button>
            )}
            {person.actions.includes('change') && (
              <Button onClick={() => setOpen('change')}>{t('change')}</Button>
            )}
            {person.actions.includes('leave') && (
              <Button onClick={() => setOpen('leave')}>{t('leave')}</Button>
            )}
            {person.actions.includes('take-back') && (
              <Button busy={back.isPending} onClick={() => back.mutate()}>
                {t('takeBack')}
              </Button>
            )}
          </>
        }
      />
      <ProblemMessage error={back.error} />
      {person.leftAfter && (
        <p>
          <Tag tone="warn">
            {t(person.leftAfter < dayInDenmark(new Date()) ? 'left' : 'leaves', {
              date: formatDate(person.leftAfter),
            })}
          </Tag>
        </p>
      )}
      <Card title={t('positions')}>
        {person.positions.length === 0 ? (
          <EmptyState title={t('positions.empty')} />
        ) : (
          <DataTable
            caption={t('positions')}
            hideCaption
            rows={person.positions}
            rowKey={(row) => row.id}
            columns={positionColumns(t, person.actions.includes('appoint') ? setEnding : null)}
          />
        )}
      </Card>
      <Dialog open={open !== null} title={open ? titles[open] : ''} onClose={close}>
        {open === 'change' && <ChangePersonForm person={person} onClose={close} />}
        {open === 'appoint' && <AppointForm person={person} onClose={close} />}
        {open === 'leave' && <LeaveForm person={person} onClose={close} />}
      </Dialog>
      <Dialog
        open={ending !== null}
        title={t('position.end.for', { title: ending?.title ?? '' })}
        onClose={keepPosition}
      >
        {ending && <EndPositionForm position={ending} onClose={keepPosition} />}
      </Dialog>
    </>
  );
}

/** The columns of the positions; with a way to end those that run, for those who keep them. */
function positionColumns(
  t: DirectoryT,
  onEnd: ((position: DirectoryPosition) => void) | null,
): Column<DirectoryPosition>[] {
  const columns: Column<DirectoryPosition>[] = [
    { key: 'title', header: t('positionTitle'), rowHeader: true, cell: (row) => row.title },
    { key: 'kind', header: t('kind'), cell: (row) => t(`kind.${row.kind}`) },
    { key: 'unit', header: t('unit'), cell: (row) => row.unit.name },
    { key: 'from', header: t('from'), cell: (row) => formatDate(row.from) },
    { key: 'to', header: t('to'), cell: (row) => (row.to ? formatDate(row.to) : '') },
  ];
  if (onEnd) {
    columns.push({
      key: 'do',
      header: t('do'),
      cell: (row) =>
        !row.to && (
          <Button
            size="small"
            aria-label={t('position.end.for', { title: row.title })}
            onClick={() => onEnd(row)}
          >
            {t('position.end')}
          </Button>
        ),
    });
  }
  return columns;
}
