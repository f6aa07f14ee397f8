import { getRouteApi } from '@tanstack/react-router';
import type { PlannedProject } from '@/api/portfolio';
import { compareDanish, formatMonth } from '@/lib/format';
import { DateField, Select } from '@/ui';
import { LIST_DAYS, today } from '../components/days';
import { QuickChoices } from '../components/QuickChoices';
import { useT } from './messages';
import styles from './plan.module.css';

const route = getRouteApi('/shell/portefoelje/tidslinje');

interface Chosen {
  program?: string | undefined;
  ejer?: string | undefined;
  center?: string | undefined;
  dato?: string | undefined;
  fra?: undefined;
  dage?: undefined;
}

/** Narrows the timeline by programme, owner and centre, and chooses the day it is seen from. */
export function TimelineFilter({ projects }: { projects: readonly PlannedProject[] }) {
  const t = useT();
  const { program = '', ejer = '', center = '', dato } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (chosen: Chosen) =>
    void navigate({
      search: (now) => ({ ...now, ...chosen }),
      replace: true,
      resetScroll: false,
    });
  const programmes = projects
    .filter((project) => projects.some((part) => part.parentId === project.id))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => compareDanish(one.label, other.label));
  return (
    <div className={`no-print ${styles.filter}`}>
      <Select
        label={t('filter.programme')}
        placeholder={t('filter.all')}
        options={programmes}
        value={program}
        onChange={(value) => choose({ program: value || undefined })}
      />
      <Select
        label={t('filter.owner')}
        placeholder={t('filter.all')}
        options={optionsOf(projects.map((project) => project.owner))}
        value={ejer}
        onChange={(value) => choose({ ejer: value || undefined })}
      />
      <Select
        label={t('filter.centre')}
        placeholder={t('filter.all')}
        options={optionsOf(projects.map((project) => project.centre))}
        value={center}
        onChange={(value) => choose({ center: value || undefined })}
      />
      <DateField
        label={t('filter.day')}
        value={dato ?? today()}
        onChange={(value) =>
          choose({ dato: value === '' || value === today() ? undefined : value })
        }
      />
      <QuickChoices
        label={t('filter.day')}
        choices={[
          { label: t('today'), value: undefined, isChosen: dato === undefined },
          {
            label: formatMonth(LIST_DAYS.january2016),
            value: LIST_DAYS.january2016,
            isChosen: dato === LIST_DAYS.january2016,
          },
        ]}
        onChoose={(value) => choose({ dato: value, fra: undefined, dage: undefined })}
      />
    </div>
  );
}

function optionsOf(values: readonly (string | null)[]) {
  return [...new Set(values)]
    .filter((value) => value !== null)
    .sort(compareDanish)
    .map((value) => ({ value, label: value }));
}
