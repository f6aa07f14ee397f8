import type { PlanDependency } from '@/api/portfolio';
import { classNames } from '@/ui';
import { arrow, xOf, yOf, type Frame } from './geometry';
import type { Row } from './rows';
import { dayNumber, type View } from './scale';
import styles from './timeline.module.css';

interface ArrowsProps {
  dependencies: readonly PlanDependency[];
  rows: readonly Row[];
  frame: Frame;
  view: View;
  /** The dependencies on the chosen project's critical path; none is chosen while null. */
  critical: ReadonlySet<string> | null;
}

/** What waits for what; those that leave no time are drawn through, the critical path strongest. */
export function Arrows({ dependencies, rows, frame, view, critical }: ArrowsProps) {
  const rowOf = new Map(rows.map(({ project }, index) => [project.id, index]));
  return (
    <g aria-hidden="true">
      {dependencies.map((dependency) => {
        const waiting = rowOf.get(dependency.projectId);
        const awaited =
          dependency.awaitedProjectId === null ? waiting : rowOf.get(dependency.awaitedProjectId);
        const { awaitedDate, waitingDate } = dependency;
        if (waiting === undefined || awaited === undefined || !awaitedDate || !waitingDate) {
          return null;
        }
        const from = { x: xOf(frame, view, dayNumber(awaitedDate) + 0.5), y: yOf(awaited) };
        const to = { x: xOf(frame, view, dayNumber(waitingDate) + 0.5), y: yOf(waiting) };
        return (
          <g key={dependency.id} className={look(dependency, critical)}>
            {dependency.awaitedOutside !== null ? (
              <Outside from={from} to={to} />
            ) : (
              <Inside from={from} to={to} />
            )}
          </g>
        );
      })}
    </g>
  );
}

interface Ends {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

function Inside({ from, to }: Ends) {
  const headY = from.y === to.y ? to.y - 7 : to.y;
  return (
    <>
      <path d={arrow(from, to)} />
      <path className={styles.head} d={`M${to.x - 13} ${headY - 4}l6 4l-6 4z`} />
    </>
  );
}

/** Something outside hangs above its row: it has none of its own. */
function Outside({ from, to }: Ends) {
  return (
    <>
      <path d={`M${from.x} ${from.y - 14}L${to.x} ${to.y - 8}`} />
      <rect className={styles.outside} x={from.x - 4} y={from.y - 18} width={8} height={8} />
    </>
  );
}

function look(dependency: PlanDependency, critical: ReadonlySet<string> | null): string {
  const isCritical = critical?.has(dependency.id) ?? false;
  return classNames(
    styles.arrow,
    dependency.binding && styles.binding,
    dependency.delayDays > 0 && styles.delaying,
    isCritical && styles.critical,
    critical !== null && !isCritical && styles.dimmed,
  );
}
