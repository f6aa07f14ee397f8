import { useState, type FormEvent } from 'react';
import type { DistributionKey } from '@/api/distribution';
import { formatNumber } from '@/lib/format';
import { Button, Checkbox, DateField, ErrorSummary, Select, TextField, type FormError } from '@/ui';
import type { Trial } from '../api/queries';
import { COMPARED_KEYS } from '../keys';
import { useT } from '../messages';
import { parseSignedKroner, parseUnits } from '../written';
import styles from './distribution.module.css';

interface TrialFormProps {
  /** What the address says already. */
  trial: Partial<Trial>;
  /** Gets what is to be compared. */
  onCompare: (trial: Trial) => void;
}

/** The form that holds keys against each other. */
export function TrialForm({ trial, onCompare }: TrialFormProps) {
  const t = useT();
  const [amount, setAmount] = useState(
    trial.amount === undefined ? '' : formatNumber(trial.amount),
  );
  const [keys, setKeys] = useState<DistributionKey[]>(trial.keys ?? ['STAFF', 'EQUAL']);
  const [second, setSecond] = useState<string>(trial.secondKey ?? '');
  const [percent, setPercent] = useState(String(trial.secondPercent ?? 50));
  const [minimum, setMinimum] = useState(trial.minimum ? formatNumber(trial.minimum) : '');
  const [exempt, setExempt] = useState((trial.exempt ?? []).join(', '));
  const [weightsOn, setWeightsOn] = useState(trial.weightsOn ?? '');
  const [errors, setErrors] = useState<FormError[]>([]);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kroner = parseSignedKroner(amount);
    const least = minimum.trim() ? parseSignedKroner(minimum) : 0;
    const part = Number(percent);
    const chosen = COMPARED_KEYS.filter((key) => keys.includes(key));
    const wrong = [
      kroner === null && { fieldId: 'trial-amount', message: t('amount.wrong') },
      keys.length === 0 && { fieldId: 'trial-EQUAL', message: t('keys.missing') },
      second !== '' &&
        second === chosen[0] && { fieldId: 'trial-second', message: t('trial.second.same') },
      second !== '' &&
        !(Number.isInteger(part) && part >= 1 && part <= 99) && {
          fieldId: 'trial-percent',
          message: t('create.percent.wrong'),
        },
      (least === null || least < 0) && { fieldId: 'trial-minimum', message: t('minimum.wrong') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length > 0 || kroner === null) return;
    onCompare({
      amount: kroner,
      keys: chosen,
      ...(second !== '' && {
        secondKey: COMPARED_KEYS.find((key) => key === second),
        secondPercent: part,
      }),
      minimum: least || undefined,
      exempt: parseUnits(exempt),
      weightsOn: weightsOn || undefined,
    });
  };

  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <div className={styles.form}>
        <TextField
          id="trial-amount"
          label={t('amount')}
          hint={t('amount.hint')}
          error={errorAt('trial-amount')}
          value={amount}
          onChange={setAmount}
        />
        <TextField
          id="trial-minimum"
          label={t('minimum')}
          inputMode="numeric"
          optional
          error={errorAt('trial-minimum')}
          value={minimum}
          onChange={setMinimum}
        />
        <TextField
          label={t('exempt')}
          hint={t('exempt.hint')}
          optional
          value={exempt}
          onChange={setExempt}
        />
        <DateField label={t('weightsOn')} optional value={weightsOn} onChange={setWeightsOn} />
      </div>
      <fieldset className={styles.keys}>
        <legend className="form-label">{t('keys')}</legend>
        {COMPARED_KEYS.map((key) => (
          <Checkbox
            key={key}
            id={`trial-${key}`}
            label={t(`key.${key}`)}
            checked={keys.includes(key)}
            onChange={(checked) =>
              setKeys((now) => (checked ? [...now, key] : now.filter((each) => each !== key)))
            }
          />
        ))}
      </fieldset>
      <div className={styles.form}>
        <Select
          id="trial-second"
          label={t('trial.second')}
          hint={t('trial.second.hint')}
          error={errorAt('trial-second')}
          placeholder={t('create.second.none')}
          value={second}
          options={COMPARED_KEYS.map((key) => ({ value: key, label: t(`key.${key}`) }))}
          onChange={setSecond}
        />
        {second !== '' && (
          <TextField
            id="trial-percent"
            width="short"
            inputMode="numeric"
            label={t('create.percent')}
            error={errorAt('trial-percent')}
            value={percent}
            onChange={setPercent}
          />
        )}
      </div>
      <div className="form-buttons">
        <Button type="submit" kind="primary">
          {t('compare')}
        </Button>
      </div>
    </form>
  );
}
