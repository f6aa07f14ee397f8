import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { dayInDenmark } from '@/lib/format';
import { Button, Card, EmptyState, IconButton, Loaded, PageHeading } from '@/ui';
import { annualWheelQuery } from '../api/queries';
import { ChosenMark } from '../components/ChosenMark';
import { Legend } from '../components/Legend';
import { ringsOf, type Mark, type Ring } from '../components/marks';
import { Wheel } from '../components/Wheel';
import styles from '../components/wheel.module.css';
import { YearTable } from '../components/YearTable';
import { useT } from '../messages';

const route = getRouteApi('/shell/aarshjul');
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The year's meetings of all bodies and what the reminder lists expect, as a wheel and as a table. */
export function AnnualWheelPage() {
  const t = useT();
  const { aar, uden } = route.useSearch();
  const navigate = route.useNavigate();
  const today = dayInDenmark(new Date());
  const thisYear = Number(today.slice(0, 4));
  const year = aar ?? thisYear;
  const hidden = new Set(uden?.split(',') ?? []);
  const query = useQuery(annualWheelQuery(year));

  const goTo = (wanted: number) =>
    void navigate({
      search: (now) => ({ ...now, aar: wanted === thisYear ? undefined : wanted }),
    });
  const toggle = (code: string) => {
    const next = new Set(hidden);
    if (!next.delete(code)) next.add(code);
    void navigate({
      search: (now) => ({ ...now, uden: [...next].join(',') || undefined }),
      replace: true,
      resetScroll: false,
    });
  };

  return (
    <div className={`page ${styles.sheet}`}>
      <PageHeading
        title={t('title', { year })}
        intro={t('intro')}
        actions={
          <>
            <IconButton
              icon="chevronLeft"
              kind="secondary"
              label={t('previous')}
              disabled={year <= FIRST_YEAR}
              onClick={() => goTo(year - 1)}
            />
            <Button disabled={year === thisYear} onClick={() => goTo(thisYear)}>
              {t('thisYear')}
            </Button>
            <IconButton
              icon="chevronRight"
              kind="secondary"
              label={t('next')}
              disabled={year >= LAST_YEAR}
              onClick={() => goTo(year + 1)}
            />
            <Button onClick={() => window.print()}>{t('print')}</Button>
          </>
        }
      />
      <Loaded query={query} lines={12}>
        {(wheel) => {
          const rings = ringsOf(wheel);
          if (rings.length === 0) {
            return (
              <Card>
                <EmptyState title={t('empty', { year })}>{t('empty.hint')}</EmptyState>
              </Card>
            );
          }
          return (
            <Year
              key={year}
              year={year}
              rings={rings}
              hidden={hidden}
              today={year === thisYear ? today : null}
              onToggle={toggle}
            />
          );
        }}
      </Loaded>
    </div>
  );
}

interface YearProps {
  year: number;
  rings: readonly Ring[];
  hidden: ReadonlySet<string>;
  today: string | null;
  onToggle: (code: string) => void;
}

function Year({ year, rings, hidden, today, onToggle }: YearProps) {
  const t = useT();
  const router = useRouter();
  const [chosen, setChosen] = useState<Mark | null>(null);
  const shown = rings.filter((ring) => !hidden.has(ring.code));
  const visible = shown.some((ring) => ring.code === chosen?.ring) ? chosen : null;
  return (
    <>
      <div className={styles.layout}>
        {shown.length === 0 ? (
          <Card>
            <EmptyState title={t('empty.rings')}>{t('empty.rings.hint')}</EmptyState>
          </Card>
        ) : (
          <Wheel
            year={year}
            rings={shown}
            today={today}
            chosen={visible}
            onChoose={setChosen}
            onOpen={(mark) => router.history.push(pathOf(mark))}
            hrefOf={pathOf}
          />
        )}
        <div className={styles.side}>
          <ChosenMark
            mark={visible}
            ring={shown.find((ring) => ring.code === visible?.ring)}
            path={visible ? pathOf(visible) : '/'}
          />
          <Legend rings={rings} hidden={hidden} onToggle={onToggle} />
        </div>
      </div>
      <YearTable rings={shown} />
    </>
  );
}

/** A meeting's own screen; the list of the body, or of all, for reminders. */
function pathOf(mark: Mark): string {
  if (mark.meeting) return `/moeder/${mark.meeting.id}`;
  const bodies = new Set(mark.reminders?.map(({ reminder }) => reminder.bodyCode));
  const [only] = bodies;
  return bodies.size === 1 && only
    ? `/huskeliste?organ=${encodeURIComponent(only)}`
    : '/huskeliste';
}
