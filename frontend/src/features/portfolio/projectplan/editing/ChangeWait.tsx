import { useState } from 'react';
import type { ChangeDependency, PlanDependency } from '@/api/portfolio';
import { DateField, TextField } from '@/ui';
import { changeDependency } from '../changes';
import { useT } from '../messages';
import { PlanForm } from './PlanForm';

interface ChangeWaitProps {
  dependency: PlanDependency;
  onClose: () => void;
}

/** How long after what it waits for something can come, and what is promised outside. */
export function ChangeWait({ dependency, onClose }: ChangeWaitProps) {
  const t = useT();
  const isOutside = dependency.awaitedOutside !== null;
  const [outside, setOutside] = useState(dependency.awaitedOutside ?? '');
  const [expected, setExpected] = useState(dependency.expectedOn ?? '');
  const [lead, setLead] = useState(dependency.leadDays?.toString() ?? '');
  const change: ChangeDependency = {
    ...(lead ? { leadDays: Number(lead) } : { asPlanned: true }),
    ...(isOutside && {
      awaitedOutside: outside,
      ...(expected ? { expectedOn: expected } : { withoutExpectedOn: true }),
    }),
  };
  return (
    <PlanForm onClose={onClose} send={() => changeDependency(dependency, change)}>
      {(errorAt) => (
        <>
          {isOutside && (
            <>
              <TextField
                label={t('waits.outside')}
                value={outside}
                onChange={setOutside}
                error={errorAt('awaitedOutside')}
                width="wide"
              />
              <DateField
                label={t('waits.expected')}
                value={expected}
                onChange={setExpected}
                error={errorAt('expectedOn')}
                optional
              />
            </>
          )}
          <TextField
            label={t('waits.lead')}
            hint={t('waits.lead.hint')}
            inputMode="numeric"
            width="short"
            value={lead}
            onChange={(days) => setLead(days.replace(/\D/g, ''))}
            error={errorAt('leadDays')}
            optional
          />
        </>
      )}
    </PlanForm>
  );
}
