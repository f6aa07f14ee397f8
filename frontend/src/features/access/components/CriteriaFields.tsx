import type { BodyGroup, Scope } from '@/api/access';
import { Checkbox, Select, TextField } from '@/ui';
import { useCriteriaT } from '../criteriaMessages';
import { useT } from '../messages';
import type { CriteriaDraft, GroupDraft } from './criteriaDraft';
import styles from './access.module.css';

const SCOPES: readonly Scope[] = ['OPEN', 'OPEN_AND_CLOSED'];

interface CriteriaFieldsProps {
  /** What is filled in for every body group. */
  draft: CriteriaDraft;
  /** The body groups whose months cannot be sent. */
  wrong: readonly BodyGroup[];
  /** Gets the draft at each change. */
  onChange: (draft: CriteriaDraft) => void;
}

/** The fields of criteria, one group of fields for each body group. */
export function CriteriaFields({ draft, wrong, onChange }: CriteriaFieldsProps) {
  return (
    <div className={styles.groups}>
      {draft.map((group) => (
        <GroupFields
          key={group.bodyGroup}
          group={group}
          isWrong={wrong.includes(group.bodyGroup)}
          onChange={(changed) =>
            onChange(draft.map((one) => (one.bodyGroup === changed.bodyGroup ? changed : one)))
          }
        />
      ))}
    </div>
  );
}

function GroupFields(props: {
  group: GroupDraft;
  isWrong: boolean;
  onChange: (group: GroupDraft) => void;
}) {
  const { group, isWrong, onChange } = props;
  const t = useCriteriaT();
  const access = useT();
  return (
    <fieldset className={styles.group}>
      <legend>{group.bodyGroupName}</legend>
      <Checkbox
        label={t('personal.give')}
        checked={group.personalGrants}
        onChange={(personalGrants) => onChange({ ...group, personalGrants })}
      />
      {group.personalGrants && (
        <>
          <Select
            label={t('widest')}
            value={group.widestScope}
            options={SCOPES.map((scope) => ({ value: scope, label: access(`scope.${scope}`) }))}
            onChange={(scope) => onChange({ ...group, widestScope: scope as Scope })}
          />
          <TextField
            id={monthsId(group.bodyGroup)}
            optional
            inputMode="numeric"
            width="short"
            label={t('longest.field')}
            hint={t('longest.hint')}
            error={isWrong ? t('longest.wrong', { group: group.bodyGroupName }) : undefined}
            value={group.longestMonths}
            onChange={(longestMonths) => onChange({ ...group, longestMonths })}
          />
          <Checkbox
            label={t('beside.yes')}
            checked={group.superfluousBesidePosition}
            onChange={(superfluousBesidePosition) =>
              onChange({ ...group, superfluousBesidePosition })
            }
          />
        </>
      )}
    </fieldset>
  );
}

/** The id of the field of a body group's months. */
export function monthsId(bodyGroup: BodyGroup): string {
  return `months-${bodyGroup}`;
}
