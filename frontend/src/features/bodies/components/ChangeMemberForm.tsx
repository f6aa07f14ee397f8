import { useState, type FormEvent } from 'react';
import type { BodyRules, MemberRole, Membership } from '@/api/bodies';
import { dayInDenmark, formatDate } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import { DateField, ProblemMessage, RadioGroup, Select } from '@/ui';
import { changeRole, endMembership } from '../api/changes';
import { useT } from '../messages';
import { FormButtons } from './FormButtons';
import { roleOptions } from './roles';
import { useBodyChange } from './useBodyChange';

interface ChangeMemberFormProps {
  body: Tagged<BodyRules>;
  member: Membership;
  onClose: () => void;
}

/** Gives a member another role, or ends the membership; what was before stays in the history. */
export function ChangeMemberForm({ body, member, onClose }: ChangeMemberFormProps) {
  const t = useT();
  const [change, setChange] = useState<'role' | 'end'>('role');
  const [role, setRole] = useState<MemberRole>(member.role === 'MEMBER' ? 'CHAIR' : 'MEMBER');
  const [day, setDay] = useState(dayInDenmark(new Date()));
  const isEnding = change === 'end';
  const save = useBodyChange(
    () => (isEnding ? endMembership(body, member.id, day) : changeRole(body, member.id, role, day)),
    isEnding ? t('members.ended', { date: day ? formatDate(day) : '' }) : t('members.changed'),
    onClose,
  );
  const [isDayMissing, setDayMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDayMissing(day === '');
    if (day !== '') save.mutate(undefined);
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={save.error} />
      <RadioGroup
        label={t('members.change')}
        value={change}
        options={[
          { value: 'role', label: t('members.role.change') },
          { value: 'end', label: t('members.end') },
        ]}
        onChange={(value) => setChange(value as 'role' | 'end')}
      />
      {!isEnding && (
        <Select
          label={t('members.role')}
          hint={role === 'MEMBER' ? undefined : t('members.role.hint')}
          value={role}
          options={roleOptions(t).filter(({ value }) => value !== member.role)}
          onChange={(value) => setRole(value as MemberRole)}
        />
      )}
      <DateField
        label={t(isEnding ? 'members.lastDay' : 'members.from')}
        error={isDayMissing ? t('members.from.missing') : undefined}
        value={day}
        onChange={setDay}
      />
      <FormButtons busy={save.isPending} onCancel={onClose} />
    </form>
  );
}
