import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PreparationView } from '@/api/preparations';
import { formatDate, formatDateTime } from '@/lib/format';
import { Breadcrumbs, Button, Card, Loaded, PageHeading, ProblemMessage, useToast } from '@/ui';
import { type CompiledFormat, downloadDocument, removePreparation } from '../api/changes';
import { preparationQuery } from '../api/queries';
import { AgendaReader } from '../components/AgendaReader';
import { ItemsCard } from '../components/ItemsCard';
import { useT } from '../messages';

const route = getRouteApi('/shell/forberedelser/$preparationId');
const FORMATS: readonly CompiledFormat[] = ['pdf', 'docx', 'html'];

/** One preparation: the items of the external agenda, who writes what, and the compiled document. */
export function PreparationPage() {
  const { preparationId } = route.useParams();
  const query = useQuery(preparationQuery(preparationId));
  return (
    <Loaded query={query} page>
      {(preparation) => <Shown preparation={preparation} />}
    </Loaded>
  );
}

function Shown({ preparation }: { preparation: PreparationView }) {
  const t = useT();
  const toast = useToast();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const may = (action: string) => preparation.actions.includes(action);
  const remove = useMutation({
    mutationFn: () => removePreparation(preparation),
    onSuccess: async () => {
      await navigate({ to: '/forberedelser' });
      void queryClient.invalidateQueries({ queryKey: ['meetings'] });
      toast(t('remove.done'));
    },
  });
  const title = t('meeting', { body: preparation.bodyName, date: formatDate(preparation.start) });
  return (
    <div className="page">
      <Breadcrumbs trail={[<Link to="/forberedelser">{t('title')}</Link>, title]} />
      <PageHeading
        title={title}
        intro={[formatDateTime(preparation.start), preparation.location, preparation.sourceName]
          .filter(Boolean)
          .join(' · ')}
        actions={
          may('remove') && (
            <Button kind="warning" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t('remove')}
            </Button>
          )
        }
      />
      <div className="stack">
        <ProblemMessage error={remove.error} />
        {preparation.items.length > 0 && <CompileCard preparation={preparation} />}
        {(preparation.items.length > 0 || may('add-item')) && (
          <ItemsCard preparation={preparation} />
        )}
        {may('read-agenda') && <AgendaReader preparation={preparation} />}
      </div>
    </div>
  );
}

function CompileCard({ preparation }: { preparation: PreparationView }) {
  const t = useT();
  const download = useMutation({
    mutationFn: (format: CompiledFormat) => downloadDocument(preparation.id, format),
  });
  const picked = preparation.items.filter(
    (item) => item.state !== 'LISTED' || item.wantedBy !== null,
  ).length;
  const approved = preparation.items.filter((item) => item.state === 'APPROVED').length;
  const isReady = preparation.actions.includes('compile');
  return (
    <Card title={t('compile')}>
      <ProblemMessage error={download.error} />
      <div className="spread">
        <p className="muted">
          {t('progress', { approved, picked })}. {isReady ? t('compile.hint') : t('compile.wait')}
        </p>
        {isReady && (
          <div className="cluster">
            {FORMATS.map((format) => (
              <Button
                key={format}
                icon="file"
                kind={format === 'pdf' ? 'primary' : 'secondary'}
                busy={download.isPending && download.variables === format}
                onClick={() => download.mutate(format)}
              >
                {format === 'docx' ? 'Word' : format.toUpperCase()}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}
