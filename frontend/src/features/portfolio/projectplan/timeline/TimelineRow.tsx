import type { KeyboardEvent } from 'react';
import type { PlanMilestone } from '@/api/portfolio';
import { useT } from '../messages';
import { xOf, yOf, type Frame } from './geometry';
import { delayText, milestoneLabel, pauseText, projectLabel, shortDelay } from './labels';
import { MilestoneMark } from './MilestoneMark';
import { ProjectBar, ProjectName } from './ProjectBar';
import { dayOf, inOrder, isLate, type Row } from './rows';
import { dayNumber, type View } from './scale';
import styles from './timeline.module.css';
import type { useMoving } from './useMoving';
import type { useRoving } from './useRoving';

interface TimelineRowProps {
  row: Row;
  index: number;
  frame: Frame;
  view: View;
  /** The id of the part of the drawing that days may fill. */
  clip: string;
  roving: ReturnType<typeof useRoving>;
  moving: ReturnType<typeof useMoving>;
  isChosen: boolean;
  isDimmed: boolean;
  criticalMarks: ReadonlySet<string | null>;
  onKey: (event: KeyboardEvent, key: string, milestone?: PlanMilestone) => void;
  onChoose: () => void;
  onOpen: (address: string) => void;
}

/** One project: its name, its bar, and its milestones on it. */
export function TimelineRow(props: TimelineRowProps) {
  const { row, frame, view, roving, moving } = props;
  const { project } = row;
  const t = useT();
  const y = yOf(props.index);
  const marks = inOrder(project.milestones);
  const address = `/portefoelje/${project.id}/tidsplan`;
  const isLateProject = project.delayDays > 0;
  const owner = project.owner ?? t('nobody');
  return (
    <g>
      <g clipPath={`url(#${props.clip})`}>
        <ProjectBar
          project={project}
          frame={frame}
          view={view}
          y={y}
          label={projectLabel(t, project)}
          isTabStop={roving.active === project.id}
          isChosen={props.isChosen}
          isDimmed={props.isDimmed}
          onFocus={() => roving.setActive(project.id)}
          onChoose={props.onChoose}
          onKeyDown={(event) => props.onKey(event, project.id)}
        />
        {marks.map((milestone, place) => {
          const next = marks[place + 1];
          return (
            <MilestoneMark
              key={milestone.id}
              milestone={milestone}
              frame={frame}
              view={view}
              y={y}
              label={milestoneLabel(t, milestone)}
              delay={isLate(milestone) ? shortDelay(t, milestone.delayDays) : ''}
              nextX={next ? xOf(frame, view, dayNumber(dayOf(next))) : frame.width}
              movedTo={moving.moving?.milestone.id === milestone.id ? moving.moving.day : null}
              isTabStop={roving.active === milestone.id}
              isCritical={props.criticalMarks.has(milestone.id)}
              isMovable={moving.mayMove(milestone)}
              onFocus={() => roving.setActive(milestone.id)}
              onBlur={moving.cancelKeys}
              onKeyDown={(event) => props.onKey(event, milestone.id, milestone)}
              onPointerDown={(event) => moving.onPointerDown(event, milestone)}
              onPointerMove={moving.onPointerMove}
              onPointerUp={moving.onPointerUp}
            />
          );
        })}
      </g>
      <rect className={styles.gutter} x={0} y={y - 18} width={frame.left - 4} height={52} />
      <ProjectName
        project={project}
        depth={row.depth}
        frame={frame}
        y={y}
        note={
          project.state === 'PAUSED'
            ? pauseText(t, project)
            : isLateProject
              ? `▲ ${delayText(t, project.delayDays)}`
              : owner
        }
        isBad={isLateProject && project.state !== 'PAUSED'}
        href={address}
        onOpen={() => props.onOpen(address)}
      />
    </g>
  );
}
