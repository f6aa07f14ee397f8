import { useRouter } from '@tanstack/react-router';
import { useId, useMemo, useRef, type KeyboardEvent } from 'react';
import type { PlanDependency, PlannedProject, PlanMilestone } from '@/api/portfolio';
import { dayInDenmark, formatDate } from '@/lib/format';
import { Button, IconButton, VisuallyHidden } from '@/ui';
import { useT } from '../messages';
import { Arrows } from './Arrows';
import { Axis } from './Axis';
import { frameOf, ROW, TOP } from './geometry';
import { delayText } from './labels';
import { Legend } from './Legend';
import { datesOf, dayOf, rowsOf } from './rows';
import { dateOf, dayNumber, fitting, opening, panned, within, zoomed, type View } from './scale';
import styles from './timeline.module.css';
import { PrintedPages } from './PrintedPages';
import { TimelineRow } from './TimelineRow';
import { useMoving } from './useMoving';
import { keysOf, useRoving } from './useRoving';
import { useTimelineView } from './useTimelineView';
import { useWidth } from './useWidth';

const IN = 1 / 1.4;
const OUT = 1.4;
const SPANS = [
  { key: 'zoom.month', days: 31 },
  { key: 'zoom.year', days: 366 },
  { key: 'zoom.fourYears', days: 1461 },
] as const;

interface TimelineProps {
  projects: readonly PlannedProject[];
  dependencies: readonly PlanDependency[];
  /** The day the plans are seen from. */
  today: string;
  /** Names the picture. */
  label: string;
  /** The view from the address; everything there is without it. */
  view: View | undefined;
  /** Gets the view once it rests. */
  onView: (view: View) => void;
  /** The project whose critical path stands out. */
  chosen: string | undefined;
  onChoose: (project: string | undefined) => void;
  /** Tells a milestone anew for another day. */
  onMove?: (milestone: PlanMilestone, date: string) => void;
}

/** Projects over time with their milestones and what waits for what; by mouse, keys and touch. */
export function Timeline(props: TimelineProps) {
  const { projects, dependencies, today, chosen } = props;
  const t = useT();
  const router = useRouter();
  const helpId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const { element, width } = useWidth();
  const rows = useMemo(() => rowsOf(projects), [projects]);
  const frame = frameOf(width, rows.length);
  const whole = useMemo(() => fitting(datesOf(projects), today), [projects, today]);
  const time = useTimelineView(
    svg,
    props.view ?? opening(datesOf(projects), today),
    { left: frame.left, width: frame.days },
    props.onView,
  );
  const { view, change } = time;
  const roving = useRoving(keysOf(rows), svg);
  const moving = useMoving(props.onMove, time.dayAt);
  const path = projects.find((project) => project.id === chosen);
  const critical = path ? new Set(path.criticalDependencies) : null;
  const criticalMarks = new Set(path?.criticalPath.map((step) => step.milestoneId));

  const bringIntoView = (key: string | undefined) => {
    const found = projects.flatMap((one) => one.milestones).find((one) => one.id === key);
    if (!found) return;
    const day = dayNumber(dayOf(found));
    if (day < view.from || day > view.from + view.days) {
      change((now) => within({ ...now, from: day - now.days / 2 }));
    }
  };

  const onKey = (event: KeyboardEvent, key: string, milestone?: PlanMilestone) => {
    if (milestone && moving.onKey(event, milestone)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const gone = roving.onKey(event, key);
    if (gone !== undefined) {
      bringIntoView(gone);
      return;
    }
    const act = {
      '+': () => change((now) => zoomed(now, IN)),
      '-': () => change((now) => zoomed(now, OUT)),
      PageDown: () => change((now) => panned(now, now.days / 2)),
      PageUp: () => change((now) => panned(now, -now.days / 2)),
      Enter: () => chooseRowOf(key),
      ...(milestone ? {} : { ' ': () => chooseRowOf(key) }),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  };

  const chooseRowOf = (key: string) => {
    const project = projects.find(
      (one) => one.id === key || one.milestones.some((milestone) => milestone.id === key),
    );
    props.onChoose(project?.id === chosen ? undefined : project?.id);
  };

  return (
    <div className={styles.timeline}>
      <div className={`cluster no-print ${styles.tools}`}>
        <IconButton
          icon="chevronLeft"
          kind="secondary"
          size="small"
          label={t('pan.back')}
          onClick={() => change((now) => panned(now, -now.days / 3))}
        />
        <Button
          size="small"
          onClick={() => change((now) => within({ ...now, from: dayNumber(today) - now.days / 3 }))}
        >
          {t('pan.today')}
        </Button>
        <IconButton
          icon="chevronRight"
          kind="secondary"
          size="small"
          label={t('pan.on')}
          onClick={() => change((now) => panned(now, now.days / 3))}
        />
        <span className={styles.gap} />
        <IconButton
          icon="minus"
          kind="secondary"
          size="small"
          label={t('zoom.out')}
          onClick={() => change((now) => zoomed(now, OUT))}
        />
        {SPANS.map(({ key, days }) => (
          <Button
            key={key}
            size="small"
            aria-pressed={Math.abs(view.days - days) < 1}
            onClick={() => change((now) => zoomed(now, days / now.days))}
          >
            {t(key)}
          </Button>
        ))}
        <Button size="small" onClick={() => change(() => whole)}>
          {t('zoom.all')}
        </Button>
        <IconButton
          icon="plus"
          kind="secondary"
          size="small"
          label={t('zoom.in')}
          onClick={() => change((now) => zoomed(now, IN))}
        />
      </div>
      <p className="muted small">
        {t('view.shown', {
          from: formatDate(dateOf(view.from)),
          to: formatDate(dateOf(view.from + view.days)),
        })}
      </p>
      <div ref={element} className={styles.drawing}>
        <svg
          ref={svg}
          className={styles.svg}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          width={frame.width}
          height={frame.height}
          role="group"
          aria-label={props.label}
          aria-describedby={helpId}
          {...time.handlers}
        >
          <defs>
            <clipPath id={`${helpId}-days`}>
              <rect x={frame.left} y={0} width={frame.width - frame.left} height={frame.height} />
            </clipPath>
            <pattern
              id="plan-rest"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className={styles.restGround} />
              <line y2="6" className={styles.restLine} />
            </pattern>
          </defs>
          <g id={`${helpId}-axis`} clipPath={`url(#${helpId}-days)`}>
            <Axis
              frame={frame}
              view={view}
              today={today}
              todayLabel={t(today === dayInDenmark(new Date()) ? 'today' : 'seenFrom')}
            />
          </g>
          <g id={`${helpId}-rows`}>
            {rows.map(({ project }, index) => (
              <line
                key={project.id}
                className={styles.rule}
                x1={0}
                x2={frame.width}
                y1={TOP + index * ROW}
                y2={TOP + index * ROW}
              />
            ))}
            {rows.map((row, index) => (
              <TimelineRow
                key={row.project.id}
                row={row}
                index={index}
                frame={frame}
                view={view}
                clip={`${helpId}-days`}
                roving={roving}
                moving={moving}
                isChosen={row.project.id === chosen}
                isDimmed={
                  critical !== null &&
                  row.project.id !== chosen &&
                  !path?.criticalPath.some((step) => step.projectId === row.project.id)
                }
                criticalMarks={criticalMarks}
                onKey={onKey}
                onChoose={() => chooseRowOf(row.project.id)}
                onOpen={(address) => router.history.push(address)}
              />
            ))}
            <g clipPath={`url(#${helpId}-days)`} className={styles.arrows}>
              <Arrows
                dependencies={dependencies}
                rows={rows}
                frame={frame}
                view={view}
                critical={critical}
              />
            </g>
          </g>
        </svg>
        <PrintedPages
          frame={frame}
          rows={rows.length}
          axis={`${helpId}-axis`}
          drawing={`${helpId}-rows`}
        />
      </div>
      <p id={helpId} className="muted small no-print">
        {t('help.keys')} {props.onMove && t('help.move')}
      </p>
      <Legend />
      <VisuallyHidden>
        <span role="status">
          {moving.moving &&
            t('moving', {
              name: moving.moving.milestone.name,
              date: formatDate(dateOf(moving.moving.day)),
            })}
        </span>
      </VisuallyHidden>
      {path && <CriticalPath project={path} onClose={() => props.onChoose(undefined)} />}
    </div>
  );
}

function CriticalPath({ project, onClose }: { project: PlannedProject; onClose: () => void }) {
  const t = useT();
  return (
    <section className={styles.path} aria-label={t('path.title', { project: project.name })}>
      <div className="spread">
        <h3>{t('path.title', { project: project.name })}</h3>
        <Button kind="tertiary" size="small" className="no-print" onClick={onClose}>
          {t('path.close')}
        </Button>
      </div>
      <p className="muted small">
        {t('path.intro')}
        {project.delayDays > 0 && ` ${delayText(t, project.delayDays)}.`}
      </p>
      <ol>
        {project.criticalPath.map((step) => (
          <li
            key={`${step.projectId ?? ''}${step.milestoneId ?? ''}${step.outside ?? ''}${step.date}`}
          >
            <strong>{step.outside ?? step.milestone ?? step.project}</strong>
            {step.milestone && step.projectId !== project.id && ` · ${step.project ?? ''}`}
            <span className="muted"> {formatDate(step.date)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
