import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Outcome, StandardPhrase, WritePhrase } from '@/api/meetings';
import {
  Button,
  Card,
  Loaded,
  PageHeading,
  ProblemMessage,
  Select,
  TextArea,
  TextField,
  useToast,
} from '@/ui';
import { bodiesQuery } from '../api/queries';
import { OUTCOMES } from '../components/writtenDecision';
import { useT as useMeetingsT } from '../messages';
import { bodyPhrasesQuery, createPhrase, removePhrase, rewritePhrase } from './api';
import styles from './decisions.module.css';
import { useT } from './messages';
import { RuleCard } from './RuleCard';

const route = getRouteApi('/shell/vendinger');

/** A body's standard phrases and who approves its minutes, as the secretariat keeps them. */
export function PhrasesPage() {
  const t = useT();
  const { organ } = route.useSearch();
  const navigate = route.useNavigate();
  const bodies = useQuery(bodiesQuery);
  return (
    <div className="page page-narrow">
      <PageHeading title={t('phrases.title')} intro={t('phrases.intro')} />
      <Loaded query={bodies}>
        {({ items }) => {
          const body = organ ?? items[0]?.code;
          return (
            <div className="stack">
              <Select
                label={t('phrases.body')}
                value={body ?? ''}
                options={items.map(({ code, name }) => ({ value: code, label: name }))}
                onChange={(code) => void navigate({ search: { organ: code } })}
              />
              {body && (
                <div className="stack" key={body}>
                  <RuleCard bodyCode={body} />
                  <PhrasesCard bodyCode={body} />
                </div>
              )}
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}

function PhrasesCard({ bodyCode }: { bodyCode: string }) {
  const t = useT();
  const query = useQuery(bodyPhrasesQuery(bodyCode));
  const [added, setAdded] = useState(0);
  return (
    <Card title={t('phrases.text')}>
      <p className="muted small">{t('phrases.hint')}</p>
      <Loaded query={query} lines={6}>
        {({ items }) => (
          <>
            {items.map((phrase) => (
              <PhraseForm
                key={`${phrase.id} ${phrase.version}`}
                bodyCode={bodyCode}
                phrase={phrase}
              />
            ))}
            <h3>{t('phrases.add')}</h3>
            <PhraseForm
              key={`new ${added}`}
              bodyCode={bodyCode}
              onSaved={() => setAdded(added + 1)}
            />
          </>
        )}
      </Loaded>
    </Card>
  );
}

interface PhraseFormProps {
  bodyCode: string;
  /** The phrase that is written anew; a new one when missing. */
  phrase?: StandardPhrase;
  onSaved?: () => void;
}

function PhraseForm({ bodyCode, phrase, onSaved }: PhraseFormProps) {
  const t = useT();
  const meetingsT = useMeetingsT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>(phrase?.outcome ?? 'OTHER');
  const [label, setLabel] = useState(phrase?.label ?? '');
  const [text, setText] = useState(phrase?.template ?? '');
  const [isMissing, setMissing] = useState(false);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['meetings', 'phrases'] });
  const save = useMutation({
    mutationFn: (body: WritePhrase) =>
      phrase ? rewritePhrase(phrase, body) : createPhrase(bodyCode, body),
    onSuccess: async () => {
      toast(t('phrases.saved'));
      await refresh();
      onSaved?.();
    },
  });
  const remove = useMutation({
    mutationFn: removePhrase,
    onSuccess: async () => {
      toast(t('phrases.removed'));
      await refresh();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') save.mutate({ outcome, label: label.trim() || undefined, text });
  };
  return (
    <form className={styles.item} noValidate onSubmit={submit}>
      <ProblemMessage error={save.error ?? remove.error} />
      <div className="form-row">
        <Select
          label={t('phrases.outcome')}
          value={outcome}
          options={OUTCOMES.map((each) => ({ value: each, label: meetingsT(`outcome.${each}`) }))}
          onChange={(value) => setOutcome(value as Outcome)}
        />
        <TextField
          label={t('phrases.label')}
          optional
          maxLength={60}
          value={label}
          onChange={setLabel}
        />
      </div>
      <TextArea
        label={t('phrases.text')}
        rows={2}
        error={isMissing ? t('phrases.text.missing') : undefined}
        value={text}
        onChange={setText}
      />
      <div className="cluster">
        <Button type="submit" size="small" busy={save.isPending}>
          {t('phrases.save')}
        </Button>
        {phrase && (
          <Button
            size="small"
            kind="tertiary"
            busy={remove.isPending}
            onClick={() => remove.mutate(phrase)}
          >
            {t('phrases.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
