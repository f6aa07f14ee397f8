import { useQuery } from '@tanstack/react-query';
import type { MeetingView } from '@/api/meetings';
import { Button, Dialog, Loaded, ProblemMessage } from '@/ui';
import { changesQuery } from './queries';
import { useT } from '../messages';
import { useAgendaT } from './messages';
import { AgendaChangeList } from './AgendaChangeList';

interface PublishDialogProps {
  /** Whether it is shown. */
  open: boolean;
  /** The meeting whose agenda is published. */
  meeting: MeetingView;
  /** Why it could not be published. */
  error: unknown;
  /** Whether it is being published. */
  isBusy: boolean;
  /** Publishes it. */
  onPublish: () => void;
  /** Called when it should close. */
  onClose: () => void;
}

/** Shows what publishing the agenda changes and who is told, before it happens. */
export function PublishDialog({ open, meeting, ...rest }: PublishDialogProps) {
  const t = useAgendaT();
  const isSupplement = meeting.state !== 'AGENDA_OPEN';
  return (
    <Dialog
      open={open}
      title={isSupplement ? t('publish.title.again') : t('publish.title')}
      onClose={rest.onClose}
    >
      <PublishForm meeting={meeting} isSupplement={isSupplement} {...rest} />
    </Dialog>
  );
}

interface PublishFormProps extends Omit<PublishDialogProps, 'open'> {
  isSupplement: boolean;
}

function PublishForm(props: PublishFormProps) {
  const { meeting, isSupplement, error, isBusy, onPublish, onClose } = props;
  const t = useAgendaT();
  const general = useT();
  const count = meeting.items.length;
  return (
    <div className="stack">
      <ProblemMessage error={error} />
      {isSupplement ? (
        <>
          <p>
            {t('publish.text.again')} {t('publish.conflicted')}
          </p>
          <Changes meetingId={meeting.id} />
        </>
      ) : (
        <p>{count === 1 ? t('publish.first.one') : t('publish.first', { count })}</p>
      )}
      <div className="form-buttons">
        <Button kind="primary" busy={isBusy} onClick={onPublish}>
          {isSupplement ? general('action.publishAgenda.again') : general('action.publishAgenda')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {general('cancel')}
        </Button>
      </div>
    </div>
  );
}

function Changes({ meetingId }: { meetingId: string }) {
  const t = useAgendaT();
  const query = useQuery(changesQuery(meetingId));
  return (
    <section aria-label={t('publish.changes')}>
      <Loaded query={query} lines={4}>
        {(changes) => <AgendaChangeList changes={changes} />}
      </Loaded>
    </section>
  );
}
