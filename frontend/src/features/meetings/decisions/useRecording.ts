import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DecisionView, ItemView, RecordDecision } from '@/api/meetings';
import { useDraft } from '@/lib/drafts/useDraft';
import { Problem } from '@/lib/http';
import { useToast } from '@/ui';
import { recordDecision } from '../api/changes';
import { itemQuery } from '../api/queries';
import { startingDecision, type WrittenDecision } from '../components/writtenDecision';
import { useT } from '../messages';

/** The decision this meeting has recorded on an item so far. */
export function ownDecision(item: ItemView): DecisionView | undefined {
  return item.decisions.find((decision) => decision.itemId === item.id);
}

/**
 * The decision on an item while it is written: kept in the browser, saved against the version it
 * began from, and never losing what is typed while a save is on its way.
 */
export function useRecording(item: ItemView, onSaved: () => void) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const draft = useDraft(`decision.${item.id}`, startingDecision(item));
  const latest = useRef(draft.value);
  const version = useRef(ownDecision(item)?.version);
  useEffect(() => {
    latest.current = draft.value;
  });
  const newest = () => queryClient.fetchQuery({ ...itemQuery(item.id), staleTime: 0 });

  const record = useMutation({
    mutationFn: ({ body }: { body: RecordDecision; written: WrittenDecision }) =>
      recordDecision(
        item.id,
        version.current === undefined ? undefined : `"${version.current}"`,
        body,
      ),
    onSuccess: async (saved, { written }) => {
      version.current = saved.version;
      const now = latest.current;
      const isUnchanged = JSON.stringify(now) === JSON.stringify(written);
      draft.reset(written);
      // What was typed while the server saved is a change of what it saved.
      if (!isUnchanged) draft.change(now);
      toast(t('mode.saved', { number: item.number }));
      await queryClient.invalidateQueries({ queryKey: ['meetings'] });
      if (isUnchanged) onSaved();
    },
    onError: async (error) => {
      if (isConflict(error)) await newest();
    },
  });
  const takeOver = async () => {
    const { data } = await newest();
    version.current = ownDecision(data)?.version;
    record.reset();
    return data;
  };
  return {
    value: draft.value,
    change: draft.change,
    isSaving: record.isPending,
    isConflict: isConflict(record.error),
    error: isConflict(record.error) ? null : record.error,
    save: (written: WrittenDecision, body: RecordDecision) => record.mutate({ written, body }),
    /** Puts one's own text on top of what somebody else saved. */
    keepMine: async (written: WrittenDecision, body: RecordDecision) => {
      await takeOver();
      record.mutate({ written, body });
    },
    /** Gives one's own text up for what somebody else saved. */
    takeTheirs: async () => draft.reset(startingDecision(await takeOver())),
  };
}

/** Somebody else recorded or changed the decision since it was read. */
function isConflict(error: unknown): boolean {
  return error instanceof Problem && (error.isConflictOfVersions || error.status === 428);
}
