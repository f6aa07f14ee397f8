import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { DistributionKey, WeightView } from '@/api/distribution';
import { formatDateShort, formatNumber } from '@/lib/format';
import { useHasRole } from '@/lib/session';
import {
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  ExportLinks,
  Loaded,
  PageHeading,
  ProblemMessage,
  Select,
  TextArea,
  useToast,
  type Column,
  type FormError,
} from '@/ui';
import { registerWeights } from '../api/changes';
import { weightsQuery } from '../api/queries';
import styles from '../components/distribution.module.css';
import { WeightSheetCard } from '../components/WeightSheetCard';
import { REGISTERED_KEYS } from '../keys';
import { useT, type DistributionT } from '../messages';
import { parseWeights } from '../written';

const route = getRouteApi('/shell/fordelinger/vaegte');

/** The register of what centres weigh by each key, as of any day. */
export function WeightsPage() {
  const t = useT();
  const { noegle: key = 'STAFF', pr } = route.useSearch();
  const navigate = route.useNavigate();
  const mayRegister = useHasRole('controller');
  const query = useQuery(weightsQuery(key, pr));
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="all" to="/fordelinger">
            {t('title')}
          </Link>,
          t('weights'),
        ]}
      />
      <PageHeading title={t('weights')} intro={t('weights.intro')} />
      <div className={styles.form}>
        <Select
          label={t('create.key')}
          value={key}
          options={REGISTERED_KEYS.map((value) => ({ value, label: t(`key.${value}`) }))}
          onChange={(value) =>
            void navigate({
              search: (now) => ({ ...now, noegle: value as (typeof REGISTERED_KEYS)[number] }),
            })
          }
        />
        <DateField
          label={t('weights.onDate')}
          optional
          value={pr ?? ''}
          onChange={(value) =>
            void navigate({ search: { noegle: key, ...(value && { pr: value }) } })
          }
        />
      </div>
      <Card
        title={t(`key.${key}`)}
        aside={
          <ExportLinks
            label={t(`key.${key}`)}
            path="/api/budget/v1/distribution-weights/sheet"
            query={{ key, onDate: pr }}
          />
        }
        className={styles.section}
      >
        <Loaded query={query} lines={12}>
          {(weights) =>
            weights.length === 0 ? (
              <EmptyState title={t('weights.empty', { key: t(`key.${key}`).toLowerCase() })}>
                {t('weights.empty.hint')}
              </EmptyState>
            ) : (
              <DataTable
                caption={t('weights')}
                hideCaption
                columns={columns(t)}
                rows={weights}
                rowKey={(row) => row.unit}
              />
            )
          }
        </Loaded>
      </Card>
      {mayRegister && <Register key={key} weightKey={key} />}
      {mayRegister && <WeightSheetCard key={`sheet ${key}`} weightKey={key} />}
    </div>
  );
}

function Register({ weightKey }: { weightKey: DistributionKey }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [lines, setLines] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const register = useMutation({
    mutationFn: registerWeights,
    onSuccess: async () => {
      setLines('');
      toast(t('weights.done'));
      await queryClient.invalidateQueries({ queryKey: ['budget'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { weights, wrongLine } = parseWeights(lines);
    const wrong = [
      wrongLine !== null && {
        fieldId: 'weight-lines',
        message: t('create.own.wrong', { line: wrongLine }),
      },
      wrongLine === null &&
        weights.length === 0 && { fieldId: 'weight-lines', message: t('create.own.missing') },
      !validFrom && { fieldId: 'weight-from', message: t('weights.from.missing') },
    ].filter((error): error is FormError => Boolean(error));
    setErrors(wrong);
    if (wrong.length === 0) register.mutate({ key: weightKey, validFrom, weights });
  };
  return (
    <Card title={t('weights.register')} className={styles.section}>
      <form className="form-fields" noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <ProblemMessage error={register.error} />
        <TextArea
          id="weight-lines"
          rows={6}
          label={t('create.own')}
          hint={t('create.own.hint')}
          error={errorAt('weight-lines')}
          value={lines}
          onChange={setLines}
        />
        <DateField
          id="weight-from"
          label={t('weights.from')}
          error={errorAt('weight-from')}
          value={validFrom}
          onChange={setValidFrom}
        />
        <div className="form-buttons">
          <Button type="submit" kind="primary" busy={register.isPending}>
            {t('weights.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function columns(t: DistributionT): Column<WeightView>[] {
  return [
    {
      key: 'unit',
      header: t('column.unit'),
      rowHeader: true,
      sortBy: (row) => row.unit,
      cell: (row) => row.unit,
    },
    {
      key: 'weight',
      header: t('column.weight'),
      numeric: true,
      sortBy: (row) => row.weight,
      cell: (row) => formatNumber(row.weight, 2),
    },
    {
      key: 'from',
      header: t('column.from'),
      sortBy: (row) => row.validFrom,
      cell: (row) => formatDateShort(row.validFrom),
    },
    { key: 'by', header: t('column.by'), cell: (row) => row.registeredBy },
  ];
}
