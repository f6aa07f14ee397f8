import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { formatDateShort } from '@/lib/format';
import { Breadcrumbs, Button, Loaded, Notice, PageHeading, Skeleton, Tag, useToast } from '@/ui';
import { importQuery, sourceQuery } from '../api/queries';
import type { ImportView } from '@/api/imports';
import { ChangesCard } from '../components/ChangesCard';
import { CorrectionBar } from '../components/CorrectionBar';
import { blankItem, type EditedItem } from '../components/editedImport';
import styles from '../components/import.module.css';
import { ItemCard, itemHeadingId } from '../components/ItemCard';
import { MeetingFields } from '../components/MeetingFields';
import { ReminderFields } from '../components/ReminderFields';
import { RestCard } from '../components/RestCard';
import { SourcePanel } from '../components/SourcePanel';
import { useCorrections } from '../components/useCorrections';
import { WarningsCard } from '../components/WarningsCard';
import { useT } from '../messages';

const route = getRouteApi('/shell/import/$importId');

/** What was read out of a document, beside the document, to be corrected and accepted. */
export function ImportPage() {
  const { importId } = route.useParams();
  const query = useQuery(importQuery(importId));
  return (
    <Loaded query={query} page>
      {(view) => <Import key={view.id} view={view} />}
    </Loaded>
  );
}

function Import({ view }: { view: ImportView }) {
  const t = useT();
  const corrections = useCorrections(view);
  const folding = useFolding();
  const source = useQuery(sourceQuery(view.id));
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          <Link key="imports" to="/import">
            {t('title')}
          </Link>,
          view.fileName,
        ]}
      />
      <PageHeading
        title={view.fileName}
        intro={
          <>
            <Tag tone={view.state === 'ACCEPTED' ? 'ok' : 'warn'}>{t(`state.${view.state}`)}</Tag>{' '}
            {t('list.by', { date: formatDateShort(view.uploadedAt), person: view.uploadedBy })}
          </>
        }
      />
      <div className={styles.columns}>
        <Loaded query={source} lines={20}>
          {({ lines }) => <SourcePanel lines={lines} onItem={folding.show} />}
        </Loaded>
        {source.isPending ? (
          <Skeleton lines={12} />
        ) : (
          <Preview view={view} corrections={corrections} folding={folding} />
        )}
      </div>
    </div>
  );
}

/** Which items are unfolded; one that is shown takes the focus. */
function useFolding() {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (shown.current === null) return;
    document.getElementById(itemHeadingId(shown.current))?.focus();
    shown.current = null;
  });
  const toggle = (number: number) =>
    setOpen((now) =>
      now.has(number)
        ? new Set([...now].filter((each) => each !== number))
        : new Set([...now, number]),
    );
  const show = (number: number) => {
    shown.current = number;
    setOpen((now) => new Set([...now, number]));
  };
  return { open, toggle, show, openOnly: (numbers: number[]) => setOpen(new Set(numbers)) };
}

interface PreviewProps {
  view: ImportView;
  corrections: ReturnType<typeof useCorrections>;
  folding: ReturnType<typeof useFolding>;
}

function Preview({ view, corrections, folding }: PreviewProps) {
  const t = useT();
  const { edited, change } = corrections;
  const mayCorrect = view.actions.includes('correct');
  return (
    <div className="stack">
      {view.meetingId && (
        <Notice tone="ok" title={t(view.corrects ? 'import.corrected' : 'import.accepted')}>
          <p>
            <Link to="/moeder/$meetingId" params={{ meetingId: view.meetingId }}>
              {t('import.meeting')}
            </Link>
          </p>
        </Notice>
      )}
      {corrections.isRestored && mayCorrect && (
        <Notice tone="warn" title={t('import.restored')}>
          <p>{t('import.restored.text')}</p>
        </Notice>
      )}
      <ChangesCard view={view} />
      <WarningsCard warnings={view.warnings} />
      <fieldset className={`stack ${styles.group}`} disabled={!mayCorrect}>
        <MeetingFields
          value={edited.meeting}
          onChange={(meeting) => change({ ...edited, meeting })}
        />
        <Items view={view} corrections={corrections} folding={folding} />
        <ReminderFields
          value={edited.reminders}
          onChange={(reminders) => change({ ...edited, reminders })}
        />
      </fieldset>
      <RestCard view={view} />
      <CorrectionBar
        actions={view.actions}
        isOfMinutes={view.corrects !== null}
        corrections={corrections}
      />
    </div>
  );
}

function Items({ view, corrections, folding }: PreviewProps) {
  const t = useT();
  const toast = useToast();
  const { edited, change } = corrections;
  const { items, meeting } = edited;
  const set = (item: EditedItem) =>
    change({
      ...edited,
      items: items.map((each) => (each.number === item.number ? item : each)),
    });
  const add = () => {
    const number = Math.max(0, ...items.map((item) => item.number)) + 1;
    change({ ...edited, items: [...items, blankItem(number)] });
    folding.show(number);
  };
  const remove = (number: number) => {
    const removed = items.find((item) => item.number === number);
    if (!removed) return;
    change({ ...edited, items: items.filter((item) => item !== removed) });
    toast(t('item.removed', { number }), () => corrections.putBack(removed));
  };
  const isAllOpen = items.every((item) => folding.open.has(item.number));
  return (
    <section aria-labelledby="import-items">
      <div className="panel-heading">
        <h2 id="import-items">{t('items.title', { count: items.length })}</h2>
        <Button
          size="small"
          kind="tertiary"
          onClick={() => folding.openOnly(isAllOpen ? [] : items.map((item) => item.number))}
        >
          {isAllOpen ? t('items.closeAll') : t('items.openAll')}
        </Button>
      </div>
      <div className={styles.items}>
        {items.map((item) => (
          <ItemCard
            key={item.number}
            item={item}
            line={view.items.find(({ number }) => number === item.number)?.line ?? null}
            bodyName={meeting.bodyName}
            date={meeting.date}
            isOpen={folding.open.has(item.number)}
            onToggle={folding.toggle}
            onChange={set}
            onRemove={remove}
          />
        ))}
        <div>
          <Button size="small" icon="plus" onClick={add}>
            {t('items.add')}
          </Button>
        </div>
      </div>
    </section>
  );
}
