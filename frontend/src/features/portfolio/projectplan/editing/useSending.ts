import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@/ui';

/** Sends a change of a plan, tells that it is done, and has everything that shows plans ask anew. */
export function useSending<T>(
  send: (value: T) => Promise<unknown>,
  done: string,
  onDone?: () => void,
) {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      toast(done);
      onDone?.();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['portfolio'] }),
  });
}
