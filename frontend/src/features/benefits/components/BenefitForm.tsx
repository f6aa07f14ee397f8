import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { compareDanish } from '@/lib/format';
import {
  Button,
  Card,
  Checkbox,
  DateField,
  ErrorSummary,
  Notice,
  ProblemMessage,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  type FormError,
} from '@/ui';
import { programmesQuery, projectsQuery, unitsQuery } from '../api/queries';
import { useT } from '../messages';
import { errorsFrom, errorsIn, type WrittenBenefit } from '../written';
import { BenefitLines } from './BenefitLines';
import { YearFields } from './YearFields';

interface BenefitFormProps {
  /** What is written. */
  written: WrittenBenefit;
  /** Whether it comes from an earlier visit. */
  isRestored: boolean;
  /** What went wrong with the saving. */
  error: unknown;
  /** Whether it is being saved. */
  busy: boolean;
  /** Gets the text at each change. */
  onChange: (written: WrittenBenefit) => void;
  /** Called when it is to be saved and has no errors the form can see. */
  onSave: () => void;
  /** Called when it is to be thrown away. */
  onDiscard: () => void;
}

/** The business case: the change first, then what it brings, and how that is to show. */
export function BenefitForm(props: BenefitFormProps) {
  const { written, isRestored, error, busy, onChange, onSave, onDiscard } = props;
  const t = useT();
  const [own, setOwn] = useState<FormError[]>([]);
  const errors = own.length > 0 ? own : errorsFrom(error);
  const set = (part: Partial<WrittenBenefit>) => onChange({ ...written, ...part });
  const field = <Name extends keyof WrittenBenefit>(name: Name) => ({
    id: name,
    error: errors.find((one) => one.fieldId === name)?.message,
    value: written[name],
    onChange: (value: string) => set({ [name]: value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = errorsIn(t, written);
    setOwn(wrong);
    if (wrong.length === 0) onSave();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {errors.length === 0 && <ProblemMessage error={error} />}
      {isRestored && <Notice title={t('form.restored')} />}
      <Card title={t('form.change')}>
        <TextArea
          {...field('change')}
          value={written.change}
          label={t('change')}
          hint={t('change.hint')}
          maxLength={4000}
        />
        <TextField
          {...field('name')}
          value={written.name}
          label={t('name')}
          hint={t('name.hint')}
          maxLength={200}
          width="wide"
        />
      </Card>
      <Card title={t('form.figures')}>
        <RadioGroup
          {...field('duration')}
          value={written.duration}
          label={t('duration')}
          options={(['ONE_OFF', 'LASTING'] as const).map((value) => ({
            value,
            label: t(`duration.${value}.explained`),
          }))}
        />
        <YearFields value={written.years} errors={errors} onChange={(years) => set({ years })} />
        <RadioGroup
          {...field('basis')}
          value={written.basis}
          label={t('basis')}
          options={(['CALCULATED', 'ESTIMATED'] as const).map((value) => ({
            value,
            label: t(`basis.${value}`),
          }))}
        />
        <TextArea
          {...field('grounds')}
          value={written.grounds}
          label={t(`grounds.${written.basis}`)}
          optional
          rows={3}
          maxLength={4000}
        />
        <RadioGroup
          {...field('certainty')}
          value={written.certainty}
          label={t('certainty')}
          hint={t('certainty.hint')}
          options={(['HIGH', 'MEDIUM', 'LOW'] as const).map((value) => ({
            value,
            label: t(`certainty.${value}`),
          }))}
        />
      </Card>
      <PlaceFields written={written} set={set} errors={errors} />
      <MeasuringFields written={written} set={set} errors={errors} />
      <Checkbox
        id="closed"
        label={t('form.closed')}
        checked={written.closed}
        onChange={(closed) => set({ closed })}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={busy}>
          {t('form.save')}
        </Button>
        <Button kind="tertiary" onClick={onDiscard}>
          {t('form.discard')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  written: WrittenBenefit;
  set: (part: Partial<WrittenBenefit>) => void;
  errors: readonly FormError[];
}

function messageAt(errors: readonly FormError[], fieldId: string): string | undefined {
  return errors.find((error) => error.fieldId === fieldId)?.message;
}

/** Whose it is, where it belongs and where it is taken from. */
function PlaceFields({ written, set, errors }: PartProps) {
  const t = useT();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const projects = useQuery(projectsQuery).data?.items ?? [];
  const units = useQuery(unitsQuery).data?.items ?? [];
  const parts = programmes.find(({ code }) => code === written.programme)?.subProgrammes ?? [];
  const unitOptions = (unit: string) =>
    [
      ...units.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      ...(unit && !units.some(({ code }) => code === unit) ? [{ value: unit, label: unit }] : []),
    ].sort((left, right) => compareDanish(left.label, right.label));
  return (
    <Card title={t('form.place')}>
      <TextField
        id="owner"
        label={t('owner')}
        hint={t('owner.hint')}
        optional
        error={messageAt(errors, 'owner')}
        value={written.owner}
        onChange={(owner) => set({ owner })}
      />
      <Select
        id="programme"
        label={t('programme')}
        optional
        placeholder={t('none')}
        error={messageAt(errors, 'programme')}
        value={written.programme}
        options={programmes.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(programme) => set({ programme, subProgramme: '' })}
      />
      {parts.length > 0 && (
        <Select
          id="subProgramme"
          label={t('subProgramme')}
          optional
          placeholder={t('none')}
          error={messageAt(errors, 'subProgramme')}
          value={written.subProgramme}
          options={parts.map((value) => ({ value, label: value }))}
          onChange={(subProgramme) => set({ subProgramme })}
        />
      )}
      <Select
        id="projectId"
        label={t('project')}
        hint={t('project.hint')}
        optional
        placeholder={t('none')}
        value={written.projectId}
        options={projects.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(projectId) => set({ projectId })}
      />
      <h3>{t('claims')}</h3>
      <p className="muted small">{t('claims.hint')}</p>
      <BenefitLines
        value={written.claims}
        onChange={(claims) => set({ claims })}
        empty={{ unit: '', account: '' }}
        add={t('claims.add')}
      >
        {(line, index, change) => (
          <>
            <Select
              id={`claims-${index}-unit`}
              label={t('unit')}
              placeholder={t('choose')}
              error={messageAt(errors, `claims-${index}-unit`)}
              value={line.unit}
              options={unitOptions(line.unit)}
              onChange={(unit) => change({ unit })}
            />
            <TextField
              id={`claims-${index}-account`}
              label={t('account')}
              error={messageAt(errors, `claims-${index}-account`)}
              maxLength={60}
              value={line.account}
              onChange={(account) => change({ account })}
            />
          </>
        )}
      </BenefitLines>
      <FollowUpFields
        year={written.followUpYear}
        number={written.followUpNumber}
        error={messageAt(errors, 'followUpYear') ?? messageAt(errors, 'followUp')}
        onChange={(followUpYear, followUpNumber) => set({ followUpYear, followUpNumber })}
      />
    </Card>
  );
}

interface FollowUpFieldsProps {
  year: string;
  number: string;
  error: string | undefined;
  onChange: (year: string, number: string) => void;
}

/** In which of a year's three budget follow-ups the benefit is booked. */
export function FollowUpFields({ year, number, error, onChange }: FollowUpFieldsProps) {
  const t = useT();
  return (
    <div className="cluster">
      <TextField
        id="followUpYear"
        width="short"
        inputMode="numeric"
        label={t('followUp.year')}
        error={error}
        value={year}
        onChange={(value) => onChange(value, number)}
      />
      <Select
        label={t('followUp.number')}
        placeholder={t('none')}
        value={number}
        options={['1', '2', '3'].map((value) => ({
          value,
          label: t('followUp.nth', { number: value }),
        }))}
        onChange={(value) => onChange(year, value)}
      />
    </div>
  );
}

/** How it is to show whether the benefit comes. */
function MeasuringFields({ written, set, errors }: PartProps) {
  const t = useT();
  return (
    <Card title={t('form.measuring')}>
      <TextArea
        id="measuringMethod"
        label={t('measuringMethod')}
        hint={t('measuringMethod.hint')}
        optional
        rows={3}
        maxLength={4000}
        error={messageAt(errors, 'measuringMethod')}
        value={written.measuringMethod}
        onChange={(measuringMethod) => set({ measuringMethod })}
      />
      <h3>{t('indicators')}</h3>
      {written.indicators.length === 0 && <p className="muted">{t('indicators.none')}</p>}
      <BenefitLines
        value={written.indicators}
        onChange={(indicators) => set({ indicators })}
        empty={{ id: '', name: '', unit: '', baseline: '', target: '' }}
        add={t('indicators.add')}
      >
        {(line, index, change) => {
          const field = (name: 'name' | 'unit' | 'baseline' | 'target') => ({
            id: `indicators-${index}-${name}`,
            label: t(`indicator.${name}`),
            error: messageAt(errors, `indicators-${index}-${name}`),
            value: line[name],
            onChange: (value: string) => change({ [name]: value }),
          });
          return (
            <>
              <TextField {...field('name')} />
              <TextField {...field('unit')} width="short" optional />
              <TextField {...field('baseline')} width="short" inputMode="decimal" optional />
              <TextField {...field('target')} width="short" inputMode="decimal" optional />
            </>
          );
        }}
      </BenefitLines>
      <h3>{t('measuringDates')}</h3>
      <BenefitLines
        value={written.measuringDates}
        onChange={(measuringDates) => set({ measuringDates })}
        empty={{ date: '' }}
        add={t('measuringDates.add')}
      >
        {(line, index, change) => (
          <DateField
            id={`measuringDates-${index}-date`}
            label={t('measuringDate')}
            value={line.date}
            onChange={(date) => change({ date })}
          />
        )}
      </BenefitLines>
    </Card>
  );
}
