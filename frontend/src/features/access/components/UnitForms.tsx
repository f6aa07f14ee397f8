import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Area, Unit } from '@/api/access';
import { Select, TextField } from '@/ui';
import {
  areasQuery,
  changeUnit,
  makeArea,
  makeUnit,
  renameArea,
  unitsQuery,
  type UnitPlace,
} from '../api/directory';
import { useDirectoryT } from '../directoryMessages';
import { SendingForm } from './PersonDialogs';

interface FormProps {
  /** Called when the form should close. */
  onClose: () => void;
}

/** Asks what a unit is called and where it lies; a new one also for its code. */
export function UnitForm({ unit, onClose }: FormProps & { unit?: Unit }) {
  const t = useDirectoryT();
  const areas = useQuery(areasQuery).data ?? [];
  const units = useQuery(unitsQuery).data?.items ?? [];
  const [code, setCode] = useState('');
  const [name, setName] = useState(unit?.name ?? '');
  const [parent, setParent] = useState(unit?.parent?.code ?? '');
  const [area, setArea] = useState(unit?.area?.code ?? '');
  const place: UnitPlace = parent ? { parent } : { area };
  return (
    <SendingForm
      action={t('save')}
      done={t(unit ? 'units.changed' : 'units.made')}
      send={() =>
        unit ? changeUnit(unit, { name, ...place }) : makeUnit({ code, name, ...place })
      }
      onClose={onClose}
    >
      {!unit && (
        <TextField label={t('code')} hint={t('code.hint')} value={code} onChange={setCode} />
      )}
      <TextField label={t('name')} value={name} onChange={setName} />
      <Select
        label={t('units.parent')}
        optional
        value={parent}
        onChange={setParent}
        placeholder={t('units.parent.none')}
        options={units
          .filter((each) => each.code !== unit?.code)
          .map((each) => ({ value: each.code, label: `${each.code} – ${each.name}` }))}
      />
      {!parent && (
        <Select
          label={t('area')}
          value={area}
          onChange={setArea}
          placeholder={t('area.choose')}
          options={areas.map((each) => ({ value: each.code, label: each.name }))}
        />
      )}
    </SendingForm>
  );
}

/** Asks what an area is called; a new one also for its code. */
export function AreaForm({ area, onClose }: FormProps & { area?: Area }) {
  const t = useDirectoryT();
  const [code, setCode] = useState('');
  const [name, setName] = useState(area?.name ?? '');
  return (
    <SendingForm
      action={t('save')}
      done={t(area ? 'areas.changed' : 'areas.made')}
      send={() => (area ? renameArea(area, name) : makeArea({ code, name }))}
      onClose={onClose}
    >
      {!area && (
        <TextField label={t('code')} hint={t('code.hint')} value={code} onChange={setCode} />
      )}
      <TextField label={t('name')} value={name} onChange={setName} />
    </SendingForm>
  );
}
