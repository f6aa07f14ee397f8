import { useState } from 'react';
import type { BodyRules, Membership } from '@/api/bodies';
import { formatDateShort } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { Button, Card, DataTable, Dialog, EmptyState, Tag, type Column } from '@/ui';
import { useT } from '../messages';
import { AddMemberForm } from './AddMemberForm';
import { ChangeMemberForm } from './ChangeMemberForm';

/** Who is a member of a body, and who was or will be. */
export function MembersCard({ body }: { body: Tagged<BodyRules> }) {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Membership | null>(null);
  const mayEdit = body.data.actions.includes('edit');
  const current = body.data.members.filter((member) => member.current);
  const others = body.data.members.filter((member) => !member.current);
  const columns: Column<Membership>[] = [
    {
      key: 'name',
      header: t('members.name'),
      rowHeader: true,
      sortBy: (member) => member.name,
      cell: (member) => member.name,
    },
    {
      key: 'role',
      header: t('members.role'),
      cell: (member) =>
        member.role === 'MEMBER' ? (
          t('role.MEMBER')
        ) : (
          <Tag tone="brand">{t(`role.${member.role}`)}</Tag>
        ),
    },
    { key: 'from', header: t('members.from'), cell: (member) => formatDateShort(member.from) },
    {
      key: 'to',
      header: t('members.to'),
      cell: (member) => (member.to ? formatDateShort(member.to) : '–'),
    },
  ];
  const change: Column<Membership> = {
    key: 'change',
    header: t('members.change'),
    cell: (member) => (
      <Button
        size="small"
        aria-label={t('members.change.of', { name: member.name })}
        onClick={() => setChanging(member)}
      >
        {t('members.change')}
      </Button>
    ),
  };

  return (
    <Card
      title={t('members.title')}
      aside={
        mayEdit && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {t('members.add')}
          </Button>
        )
      }
    >
      <div className="stack">
        {current.length === 0 ? (
          <EmptyState title={t('members.empty')} />
        ) : (
          <DataTable
            caption={t('members.title')}
            hideCaption
            rows={current}
            rowKey={(member) => member.id}
            columns={mayEdit ? [...columns, change] : columns}
          />
        )}
        {others.length > 0 && (
          <details>
            <summary>{t('members.former')}</summary>
            <DataTable
              caption={t('members.former')}
              hideCaption
              rows={others}
              rowKey={(member) => member.id}
              columns={columns}
            />
          </details>
        )}
      </div>
      <Dialog open={isAdding} title={t('members.add')} onClose={() => setAdding(false)}>
        <AddMemberForm body={body} onClose={() => setAdding(false)} />
      </Dialog>
      <Dialog
        open={changing !== null}
        title={t('members.change.title', { name: changing?.name ?? '' })}
        onClose={() => setChanging(null)}
      >
        {changing && (
          <ChangeMemberForm body={body} member={changing} onClose={() => setChanging(null)} />
        )}
      </Dialog>
    </Card>
  );
}
