import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DirectoryPerson } from '@/api/access';
import { dayInDenmark } from '@/lib/format';
import { Checkbox, DateField, Select, TextField } from '@/ui';
import { areasQuery, propose, unitsQuery } from '../api/directory';
import { useDirectoryT } from '../directoryMessages';
import { KINDS, leadsAnArea, type Kind } from './kinds';
import { SendingForm } from './PersonDialogs';

interface AppointFormProps {
  person: DirectoryPerson;
  /** Called when the form should close. */
  onClose: () => void;
}

/** Asks which position somebody shall hold, and from when. */
export function AppointForm({ person, onClose }: AppointFormProps) {
  const t = useDirectoryT();
  const units = useQuery(unitsQuery).data?.items ?? [];
  const areas = useQuery(areasQuery).data ?? [];
  const [kind, setKind] = useState<Kind>('STAFF');
  const [title, setTitle] = useState('');
  const [unit, setUnit] = useState(person.unit?.code ?? '');
  const [area, setArea] = useState('');
  const [main, setMain] = useState(true);
  const [from, setFrom] = useState(dayInDenmark(new Date()));
  const [to, setTo] = useState('');
  const send = () =>
    propose({
      person: person.username,
      kind,
      title,
      unit,
      main,
      from,
      ...(to && { to }),
      ...(leadsAnArea(kind) && area && { area }),
    });
  return (
    <SendingForm
      action={t('appoint')}
      done={t(kind === 'STAFF' ? 'appoint.given' : 'appoint.waits')}
      send={send}
      onClose={onClose}
    >
      <Select
        label={t('kind')}
        hint={t('appoint.hint')}
        value={kind}
        onChange={(chosen) => setKind(chosen as Kind)}
        options={KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
      />
      <TextField label={t('positionTitle')} value={title} onChange={setTitle} />
      <Select
        label={t('unit')}
        value={unit}
        onChange={setUnit}
        placeholder={t('unit.choose')}
        options={units.map((each) => ({ value: each.code, label: `${each.code} – ${each.name}` }))}
      />
      {leadsAnArea(kind) && (
        <Select
          label={t('area')}
          value={area}
          onChange={setArea}
          placeholder={t('area.choose')}
          options={areas.map((each) => ({ value: each.code, label: each.name }))}
        />
      )}
      <DateField label={t('from')} value={from} onChange={setFrom} />
      <DateField label={t('to')} optional value={to} onChange={setTo} />
      <Checkbox label={t('main')} checked={main} onChange={setMain} />
    </SendingForm>
  );
}
