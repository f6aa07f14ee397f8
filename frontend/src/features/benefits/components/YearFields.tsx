import { TextField, type FormError } from '@/ui';
import { useT } from '../messages';
import { EMPTY_YEAR, type WrittenYear } from '../written';
import { BenefitLines } from './BenefitLines';

interface YearFieldsProps {
  /** The lines. */
  value: WrittenYear[];
  /** Gets the lines at each change. */
  onChange: (value: WrittenYear[]) => void;
  /** What is wrong, by the field's id. */
  errors: readonly FormError[];
}

/** What a benefit brings and takes, a line for each year. */
export function YearFields({ value, onChange, errors }: YearFieldsProps) {
  const t = useT();
  const next = Number(value.at(-1)?.year) + 1;
  return (
    <BenefitLines
      value={value}
      onChange={onChange}
      empty={{ ...EMPTY_YEAR, year: Number.isInteger(next) && next > 2000 ? String(next) : '' }}
      add={t('years.add')}
    >
      {(line, index, set) => {
        const field = (name: keyof WrittenYear) => ({
          id: `years-${index}-${name}`,
          width: 'short' as const,
          inputMode: 'numeric' as const,
          error: errors.find((error) => error.fieldId === `years-${index}-${name}`)?.message,
          value: line[name],
          onChange: (text: string) => set({ [name]: text }),
        });
        return (
          <>
            <TextField label={t('year')} {...field('year')} />
            <TextField label={t('amount')} {...field('amount')} />
            <TextField label={t('investment')} optional {...field('investment')} />
          </>
        );
      }}
    </BenefitLines>
  );
}
