import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { CostBaseline } from '@/api/portfolio';
import { formatAmount, formatDate, formatNumber, parseKroner } from '@/lib/format';
import { Problem, type Tagged } from '@/lib/http';
import {
  Button,
  Card,
  DataTable,
  Dialog,
  Loaded,
  ProblemMessage,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { useT } from './messages';
import { baselineQuery, changeBaseline } from './queries';

/** What the light for economy judges spending against, who said it, and what it was before. */
export function BaselineCard({ projectId }: { projectId: string }) {
  const t = useT();
  const query = useQuery(baselineQuery(projectId));
  const [isOpen, setOpen] = useState(false);
  const baseline = query.data;
  return (
    <Card
      title={t('baseline')}
      aside={
        baseline?.data.actions.includes('change') && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('baseline.change')}
          </Button>
        )
      }
    >
      <Loaded query={query} lines={3}>
        {({ data }) => <Said baseline={data} />}
      </Loaded>
      <Dialog open={isOpen} title={t('baseline.change')} onClose={() => setOpen(false)}>
        {baseline && (
          <ChangeForm projectId={projectId} baseline={baseline} onClose={() => setOpen(false)} />
        )}
      </Dialog>
    </Card>
  );
}

function Said({ baseline }: { baseline: CostBaseline }) {
  const t = useT();
  return (
    <div className="stack">
      <p>
        {baseline.cost === null || baseline.source === null
          ? t('baseline.none')
          : t('baseline.says', {
              amount: formatAmount(baseline.cost),
              source: t(`baseline.source.${baseline.source as 'NOTE'}`),
            })}
      </p>
      {baseline.kept.length > 0 && (
        <DataTable
          caption={t('baseline.history')}
          rows={baseline.kept}
          rowKey={(row) => String(row.number)}
          columns={[
            { key: 'at', header: t('date'), rowHeader: true, cell: (row) => formatDate(row.at) },
            {
              key: 'cost',
              header: t('kroner'),
              numeric: true,
              cell: (row) => formatAmount(row.cost),
            },
            {
              key: 'source',
              header: t('baseline.from'),
              cell: (row) => row.by ?? t(`baseline.source.${row.source}`),
            },
            { key: 'reason', header: t('baseline.reason'), cell: (row) => row.reason ?? '–' },
          ]}
        />
      )}
    </div>
  );
}

interface ChangeFormProps {
  projectId: string;
  baseline: Tagged<CostBaseline>;
  onClose: () => void;
}

function ChangeForm({ projectId, baseline, onClose }: ChangeFormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [cost, setCost] = useState(
    baseline.data.cost === null ? '' : formatNumber(baseline.data.cost),
  );
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const amount = parseKroner(cost);
  const changing = useMutation({
    mutationFn: () =>
      changeBaseline(projectId, baseline.etag, { cost: amount ?? 0, reason: reason.trim() }),
    onSuccess: async () => {
      onClose();
      toast(t('baseline.changed'));
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
  const problem = changing.error instanceof Problem ? changing.error : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (amount !== null && reason.trim() !== '') changing.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {(!problem || problem.errors.length === 0) && <ProblemMessage error={changing.error} />}
      <p className="muted">{t('baseline.hint')}</p>
      <TextField
        label={t('baseline.cost')}
        width="short"
        inputMode="numeric"
        maxLength={20}
        value={cost}
        error={isTried && amount === null ? t('targets.amount.wrong') : problem?.errorAt('cost')}
        onChange={setCost}
      />
      <TextArea
        label={t('baseline.reason')}
        rows={3}
        maxLength={1000}
        value={reason}
        error={
          isTried && reason.trim() === '' ? t('baseline.reason.needed') : problem?.errorAt('reason')
        }
        onChange={setReason}
      />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={changing.isPending}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
