import type { PlannedProject } from '@/api/portfolio';
import { classNames } from '@/ui';
import { fit, xOf, ROW, type Frame } from './geometry';
import { dayNumber, type View } from './scale';
import styles from './timeline.module.css';

interface ProjectBarProps {
  project: PlannedProject;
  frame: Frame;
  view: View;
  y: number;
  label: string;
  isTabStop: boolean;
  isChosen: boolean;
  isDimmed: boolean;
  onFocus: () => void;
  onChoose: () => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

/** A project from its start to its end, with its work, its pause, and the time it takes beyond. */
export function ProjectBar(props: ProjectBarProps) {
  const { project, frame, view, y } = props;
  const x = (date: string, end = 0) => xOf(frame, view, dayNumber(date) + end);
  const start = project.start ?? first(project);
  const end = project.end ?? last(project);
  const beyond = project.expectedEnd !== null && end !== null && project.expectedEnd > end;
  return (
    <g
      role="button"
      aria-pressed={props.isChosen}
      aria-label={props.label}
      data-mark={project.id}
      tabIndex={props.isTabStop ? 0 : -1}
      className={classNames(
        styles.project,
        props.isChosen && styles.chosen,
        props.isDimmed && styles.dimmedBar,
        project.state === 'CLOSED' && styles.closed,
      )}
      onFocus={props.onFocus}
      onClick={props.onChoose}
      onKeyDown={props.onKeyDown}
    >
      <title>{props.label}</title>
      <rect
        className={styles.lane}
        x={frame.left}
        y={y - 19}
        width={Math.max(0, frame.width - frame.left)}
        height={ROW}
      />
      {start && end && (
        <rect
          className={styles.bar}
          x={x(start)}
          y={y - 7}
          width={Math.max(2, x(end, 1) - x(start))}
          height={14}
          rx={4}
        />
      )}
      {beyond && end && project.expectedEnd && (
        <rect
          className={styles.beyond}
          x={x(end, 1)}
          y={y - 7}
          width={Math.max(2, x(project.expectedEnd, 1) - x(end, 1))}
          height={14}
        />
      )}
      {project.activities.map((activity) => (
        <rect
          key={activity.id}
          className={styles.activity}
          x={x(activity.start)}
          y={y - 3}
          width={Math.max(2, x(activity.end, 1) - x(activity.start))}
          height={6}
          rx={3}
        >
          <title>{activity.name}</title>
        </rect>
      ))}
      {project.state === 'PAUSED' && project.pausedFrom && (
        <rect
          className={styles.pause}
          x={x(project.pausedFrom)}
          y={y - 9}
          width={Math.max(
            4,
            (project.pausedUntil ? x(project.pausedUntil) : x(project.pausedFrom, 30)) -
              x(project.pausedFrom),
          )}
          height={18}
        />
      )}
    </g>
  );
}

interface ProjectNameProps {
  project: PlannedProject;
  /** How many programmes stand above it. */
  depth: number;
  frame: Frame;
  y: number;
  /** The second line: how late, paused, or who owns it. */
  note: string;
  isBad: boolean;
  /** Where the name leads. */
  href: string;
  onOpen: () => void;
}

/** A row's name; a link to the project's own plan. */
export function ProjectName(props: ProjectNameProps) {
  const { project, frame, y, depth } = props;
  const x = 2 + 14 * Math.min(depth, 3);
  return (
    <a
      href={props.href}
      className={styles.name}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <title>{project.name}</title>
      <text x={x} y={y + 1} className={classNames(styles.nameText, depth === 0 && styles.strong)}>
        {fit(project.name, frame.left - x - 10, 7.3)}
      </text>
      <text x={x} y={y + 18} className={classNames(styles.note, props.isBad && styles.bad)}>
        {fit(props.note, frame.left - x - 10, 6.4)}
      </text>
    </a>
  );
}

function first(project: PlannedProject): string | null {
  return project.milestones.map((one) => one.baseline ?? one.forecast).sort()[0] ?? null;
}

function last(project: PlannedProject): string | null {
  return (
    project.milestones
      .map((one) => one.baseline ?? one.forecast)
      .sort()
      .at(-1) ?? null
  );
}
