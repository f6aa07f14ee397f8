import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { CasePresentation, RouteBody } from '@/api/casewriting';
import { submissionSlotsQuery } from '@/api/submissions';
import { formatDateWithWeekday, formatTime } from '@/lib/format';
import { Button, DateField, IconButton, ProblemMessage, Select, useToast } from '@/ui';
import { planRoute, tagOf } from '../api/changes';
import { presentationQuery, routeBodiesQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './casewriting.module.css';

interface Stop {
  bodyCode: string;
  wishedMeetingId: string | null;
  wishedDate: string | null;
}

interface RoutePlannerProps {
  presentation: CasePresentation;
  /** Called when the route is saved, or left as it was. */
  onClose: () => void;
}

const EMPTY: Stop = { bodyCode: '', wishedMeetingId: null, wishedDate: null };

/** Plans the bodies still ahead; those the case has been to, or is on its way to, stay. */
export function RoutePlanner({ presentation, onClose }: RoutePlannerProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const bodies = useQuery(routeBodiesQuery);
  const [stops, setStops] = useState<Stop[]>(() => stillAhead(presentation));
  const [isIncomplete, setIncomplete] = useState(false);
  const save = useMutation({
    mutationFn: () => planRoute(presentation, stops),
    onSuccess: (answer) => {
      queryClient.setQueryData(presentationQuery(presentation.id).queryKey, {
        data: answer,
        etag: tagOf(answer.version),
      });
      toast(t('route.saved'));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacksBody = stops.some((stop) => stop.bodyCode === '');
    setIncomplete(lacksBody);
    if (!lacksBody) save.mutate();
  };
  const swap = (index: number, other: number) => {
    const next = [...stops];
    [next[index], next[other]] = [stops[other] ?? EMPTY, stops[index] ?? EMPTY];
    setStops(next);
  };
  return (
    <form noValidate onSubmit={submit}>
      <p className="muted small">{t('route.intro')}</p>
      {stops.map((stop, index) => (
        // A stop's place is its identity while the route is being planned.
        <StopFields
          key={index}
          number={index + 1}
          isLast={index + 1 === stops.length}
          stop={stop}
          bodies={bodies.data?.items ?? []}
          isIncomplete={isIncomplete}
          onChange={(next) => setStops(stops.map((each, place) => (place === index ? next : each)))}
          onRemove={() => setStops(stops.filter((_, place) => place !== index))}
          onMove={(step) => swap(index, index + step)}
        />
      ))}
      <p>
        <Button size="small" icon="plus" onClick={() => setStops([...stops, EMPTY])}>
          {t('route.add')}
        </Button>
      </p>
      <ProblemMessage error={save.error ?? bodies.error} />
      <div className="form-buttons">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('route.save')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface StopFieldsProps {
  number: number;
  isLast: boolean;
  stop: Stop;
  bodies: RouteBody[];
  isIncomplete: boolean;
  onChange: (stop: Stop) => void;
  onRemove: () => void;
  onMove: (step: 1 | -1) => void;
}

function StopFields(props: StopFieldsProps) {
  const { number, isLast, stop, bodies, isIncomplete, onChange, onRemove, onMove } = props;
  const t = useT();
  const body = bodies.find((each) => each.code === stop.bodyCode);
  const asksForDate = body?.alwaysClosed === true;
  const slots = useQuery({
    ...submissionSlotsQuery(stop.bodyCode),
    enabled: stop.bodyCode !== '' && !asksForDate,
  });
  return (
    <div className={styles.stop}>
      <Select
        label={t('route.body', { number })}
        placeholder={t('route.choose')}
        error={isIncomplete && stop.bodyCode === '' ? t('route.bodyMissing') : undefined}
        value={stop.bodyCode}
        options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(bodyCode) => onChange({ ...EMPTY, bodyCode })}
      />
      {asksForDate ? (
        <DateField
          label={t('route.wishDate')}
          optional
          value={stop.wishedDate ?? ''}
          onChange={(day) => onChange({ ...stop, wishedDate: day || null })}
        />
      ) : (
        <Select
          label={t('route.wish')}
          placeholder={t('route.noWish')}
          value={stop.wishedMeetingId ?? ''}
          options={(slots.data?.items ?? []).map((slot) => ({
            value: slot.meetingId,
            label: `${formatDateWithWeekday(slot.start)} ${formatTime(slot.start)}`,
          }))}
          onChange={(id) => onChange({ ...stop, wishedMeetingId: id || null, wishedDate: null })}
        />
      )}
      <div className={styles.pointButtons}>
        {number > 1 && (
          <IconButton
            icon="arrowUp"
            size="small"
            label={t('route.up', { number })}
            onClick={() => onMove(-1)}
          />
        )}
        {!isLast && (
          <IconButton
            icon="arrowDown"
            size="small"
            label={t('route.down', { number })}
            onClick={() => onMove(1)}
          />
        )}
        <IconButton
          icon="close"
          size="small"
          label={t('route.remove', { number })}
          onClick={onRemove}
        />
      </div>
    </div>
  );
}

function stillAhead({ route }: CasePresentation): Stop[] {
  const open = route
    .filter((step) => step.state !== 'DECIDED' && step.state !== 'ON_AGENDA')
    .map(({ bodyCode, wishedMeetingId, wishedDate }) => ({
      bodyCode,
      wishedMeetingId,
      wishedDate: wishedMeetingId ? null : wishedDate,
    }));
  return open.length === 0 ? [EMPTY] : open;
}
