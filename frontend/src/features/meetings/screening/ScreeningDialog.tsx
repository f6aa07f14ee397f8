import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Screening } from '@/api/meetings';
import type { Tagged } from '@/lib/http';
import { useSession } from '@/lib/session';
import { Button, Checkbox, Dialog, Loaded, ProblemMessage, useToast } from '@/ui';
import { useT } from '../messages';
import { liftScreening, screenItem, screeningQuery } from './api';
import { useScreeningT } from './messages';

interface ScreeningDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The item. */
  itemId: string;
  /** Called when it should close. */
  onClose: () => void;
}

/** Says which people read a closed item, and nobody else. */
export function ScreeningDialog({ open, itemId, onClose }: ScreeningDialogProps) {
  const t = useScreeningT();
  return (
    <Dialog open={open} title={t('screening.title')} onClose={onClose}>
      <LoadedForm itemId={itemId} onClose={onClose} />
    </Dialog>
  );
}

function LoadedForm({ itemId, onClose }: Omit<ScreeningDialogProps, 'open'>) {
  const query = useQuery(screeningQuery(itemId));
  return (
    <Loaded query={query} lines={4}>
      {(read) => <ScreeningForm key={read.etag} read={read} onClose={onClose} />}
    </Loaded>
  );
}

interface ScreeningFormProps {
  read: Tagged<Screening>;
  onClose: () => void;
}

function ScreeningForm({ read, onClose }: ScreeningFormProps) {
  const t = useScreeningT();
  const general = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const me = useSession().username ?? '';
  const { readers, possibleReaders, screened } = read.data;
  const [chosen, setChosen] = useState(() => new Set([me, ...readers.map((who) => who.username)]));
  const [isLifting, setLifting] = useState(false);
  const done = async (text: string) => {
    onClose();
    toast(text);
    await queryClient.invalidateQueries({ queryKey: ['meetings'] });
  };
  const save = useMutation({
    mutationFn: () => screenItem(read, [...chosen]),
    onSuccess: () => done(t('screening.saved')),
  });
  const lift = useMutation({
    mutationFn: () => liftScreening(read),
    onSuccess: () => done(t('screening.lifted')),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const choose = (username: string, isReader: boolean) => {
    const next = new Set(chosen);
    if (isReader || username === me) next.add(username);
    else next.delete(username);
    setChosen(next);
  };
  const lost = readers.filter(
    ({ username }) => !possibleReaders.some((who) => who.username === username),
  );

  if (isLifting) {
    return (
      <div className="form-fields">
        <ProblemMessage error={lift.error} />
        <p>{t('screening.lift.text')}</p>
        <div className="form-buttons">
          <Button kind="warning" busy={lift.isPending} onClick={() => lift.mutate()}>
            {t('screening.lift.sure')}
          </Button>
          <Button kind="tertiary" onClick={() => setLifting(false)}>
            {general('cancel')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form className="form-fields" noValidate onSubmit={submit}>
      <ProblemMessage error={save.error} />
      <p>{t('screening.text')}</p>
      <fieldset className="form-group">
        <legend className="legend">{t('screening.readers')}</legend>
        <p className="form-hint">{t('screening.hint')}</p>
        {[...possibleReaders, ...lost].map((who) => (
          <Checkbox
            key={who.username}
            label={labelOf(who.username, who.name)}
            checked={chosen.has(who.username)}
            onChange={(isReader) => choose(who.username, isReader)}
          />
        ))}
      </fieldset>
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {screened ? t('screening.save') : t('screening.open')}
        </Button>
        {screened && (
          <Button kind="tertiary" onClick={() => setLifting(true)}>
            {t('screening.lift')}
          </Button>
        )}
        <Button kind="tertiary" onClick={onClose}>
          {general('cancel')}
        </Button>
      </div>
    </form>
  );

  function labelOf(username: string, name: string): string {
    if (username === me) return t('screening.me', { name });
    return lost.some((who) => who.username === username) ? t('screening.lost', { name }) : name;
  }
}
