import type { SearchCount, SearchResult } from '@/api/search';
import { Button, DateField, Select, TextField } from '@/ui';
import { useT } from '../messages';
import type { SearchAddress } from '../routes';
import styles from './search.module.css';

interface SearchFiltersProps {
  /** What is asked for now. */
  asked: SearchAddress;
  /** What there is to choose from, with how much; missing while nothing was found yet. */
  counts?: SearchResult['counts'];
  /** Gets what someone changed. */
  onChange: (change: Partial<SearchAddress>) => void;
}

/** What narrows a search down; each choice says how much it leaves. */
export function SearchFilters({ asked, counts, onChange }: SearchFiltersProps) {
  const t = useT();
  const outcomes = (counts?.outcomes ?? []).map((count) => ({
    ...count,
    name: t(`outcome.${count.value as NonNullable<SearchAddress['udfald']>}`),
  }));
  const isNarrowed = Boolean(
    asked.organ ??
    asked.udfald ??
    asked.ansvarlig ??
    asked.lukket ??
    asked.fra ??
    asked.til ??
    asked.sag,
  );
  return (
    <section className={styles.filters} aria-label={t('filters')}>
      <Select
        label={t('filter.body')}
        value={asked.organ ?? ''}
        placeholder={t('filter.any')}
        options={options(counts?.bodies, asked.organ)}
        onChange={(value) => onChange({ organ: value || undefined })}
      />
      <Select
        label={t('filter.outcome')}
        value={asked.udfald ?? ''}
        placeholder={t('filter.any')}
        options={options(outcomes, asked.udfald, asked.udfald && t(`outcome.${asked.udfald}`))}
        onChange={(value) => onChange({ udfald: (value || undefined) as SearchAddress['udfald'] })}
      />
      <Select
        label={t('filter.responsible')}
        value={asked.ansvarlig ?? ''}
        placeholder={t('filter.any')}
        options={options(counts?.responsibles, asked.ansvarlig)}
        onChange={(value) => onChange({ ansvarlig: value || undefined })}
      />
      <Select
        label={t('filter.closed')}
        value={asked.lukket ?? ''}
        placeholder={t('filter.any')}
        options={[
          { value: 'nej', label: t('filter.closed.false') },
          { value: 'ja', label: t('filter.closed.true') },
        ]}
        onChange={(value) => onChange({ lukket: (value || undefined) as SearchAddress['lukket'] })}
      />
      <Select
        label={t('filter.year')}
        value={yearOf(asked)}
        placeholder={t('filter.any')}
        options={years().map((year) => ({ value: year, label: year }))}
        onChange={(year) =>
          onChange({
            fra: year ? `${year}-01-01` : undefined,
            til: year ? `${year}-12-31` : undefined,
          })
        }
      />
      <DateField
        label={t('filter.from')}
        value={asked.fra ?? ''}
        onChange={(value) => onChange({ fra: value || undefined })}
      />
      <DateField
        label={t('filter.to')}
        value={asked.til ?? ''}
        onChange={(value) => onChange({ til: value || undefined })}
      />
      <TextField
        label={t('filter.caseNumber')}
        value={asked.sag ?? ''}
        onChange={(value) => onChange({ sag: value || undefined })}
      />
      {isNarrowed && (
        <Button
          onClick={() =>
            onChange({
              organ: undefined,
              udfald: undefined,
              ansvarlig: undefined,
              lukket: undefined,
              fra: undefined,
              til: undefined,
              sag: undefined,
            })
          }
        >
          {t('filter.clear')}
        </Button>
      )}
    </section>
  );
}

/** The year that is asked for; empty where it is another time. */
function yearOf({ fra, til }: SearchAddress): string {
  const year = fra?.slice(0, 4) ?? '';
  return fra === `${year}-01-01` && til === `${year}-12-31` ? year : '';
}

/** Next year, which may be planned already, and fifteen before it. */
function years(): string[] {
  const next = new Date().getFullYear() + 1;
  return Array.from({ length: 16 }, (_, back) => String(next - back));
}

/** The choices with their counts; what is chosen stays, also where it leaves nothing. */
function options(counts: readonly SearchCount[] | undefined, chosen?: string, name?: string) {
  const shown = (counts ?? []).map((count) => ({
    value: count.value,
    label: `${count.name} (${count.count})`,
  }));
  return chosen && !shown.some((option) => option.value === chosen)
    ? [...shown, { value: chosen, label: name ?? chosen }]
    : shown;
}
