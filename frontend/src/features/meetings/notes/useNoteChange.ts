import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@/ui';

/** Runs changes to an item's notes; each says when it is done, and can offer to undo it. */
export function useNoteChange(itemId: string) {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ change }: NoteChange) => change(),
    onSuccess: (_, { done, undo }) => {
      if (!done) return;
      toast(done, undo && (() => void undo().finally(() => refreshed(queryClient, itemId))));
    },
    onSettled: () => refreshed(queryClient, itemId),
  });
}

interface NoteChange {
  change: () => Promise<unknown>;
  /** What to say when it is done. */
  done?: string;
  /** Takes it back. */
  undo?: () => Promise<unknown>;
}

function refreshed(queryClient: ReturnType<typeof useQueryClient>, itemId: string) {
  return queryClient.invalidateQueries({ queryKey: ['meetings', 'notes', itemId] });
}
