import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlanMilestone } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { useToast } from '@/ui';
import { changeMilestone } from './changes';
import { useT } from './messages';

/** Tells a milestone anew for another day, with a way back in the message. */
export function useMoveMilestone() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['portfolio'] });
  const move = useMutation({
    mutationFn: ({ milestone, date }: { milestone: PlanMilestone; date: string }) =>
      changeMilestone(milestone, { forecast: date }),
    onSuccess: (moved, { milestone }) => {
      toast(movedText(moved), () => move.mutate({ milestone: moved, date: milestone.forecast }));
    },
    onSettled: refresh,
  });

  const movedText = (moved: PlanMilestone) => {
    const values = { name: moved.name, date: formatDate(moved.forecast) };
    return moved.expected === moved.forecast
      ? t('moved', values)
      : t('moved.chain', { ...values, expected: formatDate(moved.expected) });
  };

  return {
    move: (milestone: PlanMilestone, date: string) => move.mutate({ milestone, date }),
    error: move.error,
  };
}
