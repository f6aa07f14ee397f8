import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import {
  Button,
  Card,
  Loaded,
  Notice,
  PageHeading,
  ProblemMessage,
  RadioGroup,
  useToast,
} from '@/ui';
import { choose, preferenceQuery, type Choice } from '../api/queries';
import { useT } from '../messages';

/** How the person logged in wants to be written to. */
export function LettersPage() {
  const t = useT();
  const preference = useQuery(preferenceQuery);
  return (
    <div className="page page-narrow">
      <PageHeading title={t('title')} intro={t('intro')} />
      <Card>
        <Loaded query={preference} lines={6}>
          {(found) => (
            <PreferenceForm
              key={found.version}
              email={found.email ?? undefined}
              chosen={{ delivery: found.delivery, language: found.language }}
              version={found.version}
            />
          )}
        </Loaded>
      </Card>
    </div>
  );
}

interface PreferenceFormProps {
  /** Where letters go; nowhere when missing. */
  email: string | undefined;
  chosen: Choice;
  version: number;
}

function PreferenceForm({ email, chosen, version }: PreferenceFormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [choice, setChoice] = useState(chosen);
  const save = useMutation({
    mutationFn: () => choose(choice, version),
    onSuccess: (kept) => {
      toast(t('saved'));
      queryClient.setQueryData(preferenceQuery.queryKey, kept);
    },
    onError: () => queryClient.invalidateQueries({ queryKey: preferenceQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      {email ? (
        <p>{t('address', { email })}</p>
      ) : (
        <Notice tone="bad" title={t('address.missing')} />
      )}
      <ProblemMessage error={save.error} />
      <RadioGroup
        label={t('delivery')}
        value={choice.delivery}
        options={(['AT_ONCE', 'DAILY'] as const).map((value) => ({
          value,
          label: t(`delivery.${value}`),
        }))}
        onChange={(delivery) => setChoice({ ...choice, delivery: delivery as Choice['delivery'] })}
      />
      <RadioGroup
        label={t('language')}
        value={choice.language}
        options={(['DA', 'EN'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(language) => setChoice({ ...choice, language: language as Choice['language'] })}
      />
      <div className="cluster">
        <Button kind="primary" type="submit" busy={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
