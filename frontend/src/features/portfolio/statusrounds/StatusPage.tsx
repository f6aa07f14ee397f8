import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { formatDate } from '@/lib/format';
import type { Tagged } from '@/lib/http';
import {
  Button,
  Card,
  Dialog,
  EmptyState,
  ExportLinks,
  Loaded,
  Notice,
  ProblemMessage,
  TextArea,
  useToast,
} from '@/ui';
import { ProjectFrame } from '../components/ProjectFrame';
import { notesQuery, returnStatus, sayNothingNew, signStatus, statusQuery } from './api';
import { LastNote, NoteWords } from './components/LastNote';
import { Pointers } from './components/Pointers';
import { ProjectChart } from './components/ProjectChart';
import { StatusEditor } from './components/StatusEditor';
import { useT } from './messages';
import styles from './statusrounds.module.css';
import type { StatusForm, StatusNote } from './types';

const route = getRouteApi('/shell/portefoelje/$projectId/status');

/** A project's status: the note being written, the one before, and what the meetings answered. */
export function StatusPage() {
  const { projectId } = route.useParams();
  const t = useT();
  return (
    <ProjectFrame projectId={projectId} page={t('status')}>
      {() => <Status key={projectId} projectId={projectId} />}
    </ProjectFrame>
  );
}

function Status({ projectId }: { projectId: string }) {
  const query = useQuery(statusQuery(projectId));
  return (
    <div className="stack">
      <Loaded query={query} lines={8}>
        {(form) => <Form projectId={projectId} form={form} />}
      </Loaded>
      <History projectId={projectId} />
    </div>
  );
}

interface FormProps {
  projectId: string;
  form: Tagged<StatusForm>;
}

function Form({ projectId, form }: FormProps) {
  const { data } = form;
  const may = (action: string) => data.actions.includes(action);
  return (
    <>
      <Asking form={data} />
      <Pointers pointers={data.pointers} />
      {may('nothingNew') && <NothingNew projectId={projectId} form={form} />}
      {may('write') ? (
        <StatusEditor projectId={projectId} form={form} />
      ) : (
        <Reading projectId={projectId} form={form} />
      )}
    </>
  );
}

function Asking({ form }: { form: StatusForm }) {
  const t = useT();
  const { asking } = form;
  if (!asking) {
    return form.actions.includes('write') ? (
      <Notice title={t('status.notAsked')}>
        <p>{t('status.notAsked.text')}</p>
      </Notice>
    ) : null;
  }
  const named = { round: asking.round, deadline: formatDate(asking.deadline) };
  const toRound = (
    <p>
      <Link to="/portefoelje/statusrunder/$roundId" params={{ roundId: asking.roundId }}>
        {t('round', { name: asking.round })}
      </Link>
    </p>
  );
  return asking.late ? (
    <Notice tone="warn" title={t('status.late', named)}>
      <p>{t('status.late.text')}</p>
      {toRound}
    </Notice>
  ) : (
    <Notice title={t('status.asked', named)}>{toRound}</Notice>
  );
}

/** Does one thing with the note, and shows what it is then. */
function useStep(
  projectId: string,
  step: () => Promise<Tagged<StatusForm>>,
  done: string,
  onDone?: () => void,
) {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: async (answer) => {
      onDone?.();
      queryClient.setQueryData(statusQuery(projectId).queryKey, answer);
      toast(done);
      await queryClient.invalidateQueries({ queryKey: ['portfolio'] });
    },
  });
}

function NothingNew({ projectId, form }: FormProps) {
  const t = useT();
  const say = useStep(
    projectId,
    () => sayNothingNew(projectId, form.etag),
    t('status.nothingNew.done'),
  );
  return (
    <div>
      <ProblemMessage error={say.error} />
      <Button busy={say.isPending} onClick={() => say.mutate()}>
        {t('status.nothingNew')}
      </Button>
    </div>
  );
}

function Reading({ projectId, form }: FormProps) {
  const t = useT();
  const { current, last, actions } = form.data;
  if (!current && !last) {
    return <EmptyState title={t('status.none')}>{t('status.none.hint')}</EmptyState>;
  }
  return (
    <div className={current && last ? styles.sides : undefined}>
      {current && (
        <Card title={t('status.new')}>
          <Notice title={t('status.awaits')}>
            <HandedIn note={current} />
            {actions.includes('sign') && <Signing projectId={projectId} form={form} />}
          </Notice>
          <NoteWords note={current} />
        </Card>
      )}
      {last && <LastNote note={last} />}
    </div>
  );
}

function HandedIn({ note }: { note: StatusNote }) {
  const t = useT();
  if (!note.handedIn) return null;
  return (
    <p>
      {t('who.handedIn', {
        name: note.handedIn.name ?? '',
        date: formatDate(note.handedIn.at ?? ''),
      })}
    </p>
  );
}

function Signing({ projectId, form }: FormProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [comment, setComment] = useState('');
  const sign = useStep(projectId, () => signStatus(projectId, form.etag), t('status.sign.done'));
  const giveBack = useStep(
    projectId,
    () => returnStatus(projectId, form.etag, comment),
    t('status.return.done'),
    () => setOpen(false),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    giveBack.mutate();
  };
  return (
    <>
      <ProblemMessage error={sign.error} />
      <div className="form-buttons">
        <Button kind="primary" busy={sign.isPending} onClick={() => sign.mutate()}>
          {t('status.sign')}
        </Button>
        <Button onClick={() => setOpen(true)}>{t('status.return')}</Button>
      </div>
      <Dialog open={isOpen} title={t('status.return.title')} onClose={() => setOpen(false)}>
        <form className="form-fields" onSubmit={submit}>
          <ProblemMessage error={giveBack.error} />
          <TextArea
            label={t('status.return.comment')}
            value={comment}
            onChange={setComment}
            rows={4}
            maxLength={2000}
            required
          />
          <div className="form-buttons">
            <Button type="submit" kind="primary" busy={giveBack.isPending}>
              {t('status.return')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

function History({ projectId }: { projectId: string }) {
  const t = useT();
  const query = useQuery(notesQuery(projectId));
  return (
    <Card
      title={t('status.history')}
      aside={
        <ExportLinks
          label={t('rounds.export')}
          path="/api/portfolio/v1/status-reports/sheet"
          query={{ projectId }}
        />
      }
    >
      <Loaded query={query}>{(notes) => <ProjectChart notes={notes.items} />}</Loaded>
    </Card>
  );
}
