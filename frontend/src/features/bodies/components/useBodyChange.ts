import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@/ui';

/** Makes a change to a body, says that it is made, and shows the body as it is then. */
export function useBodyChange<T>(
  change: (wanted: T) => Promise<unknown>,
  done: string,
  onDone: () => void,
) {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      onDone();
      toast(done);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
}
