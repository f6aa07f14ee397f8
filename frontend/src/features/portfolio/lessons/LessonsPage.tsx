import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Lesson } from '@/api/portfolio';
import { formatDate } from '@/lib/format';
import { Card, EmptyState, ExportLinks, Loaded, PageHeading, Pagination, SearchBox } from '@/ui';
import { PortfolioTabs } from '../components/PortfolioTabs';
import styles from '../components/portfolio.module.css';
import { useT } from './messages';
import { lessonsQuery } from './queries';

const route = getRouteApi('/shell/portefoelje/erfaringer');

/** The lessons of all closed projects, searchable. */
export function LessonsPage() {
  const t = useT();
  const { q = '', side = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(lessonsQuery(q, side));
  return (
    <div className="page">
      <PageHeading title={t('title')} intro={t('intro')} />
      <PortfolioTabs />
      <div className={styles.filter}>
        <div className={styles.search}>
          <SearchBox
            label={t('search')}
            value={q}
            onSearch={(words) =>
              void navigate({ search: { q: words || undefined }, replace: true })
            }
          />
        </div>
        <ExportLinks label={t('title')} path="/api/portfolio/v1/lessons/sheet" query={{ q }} />
      </div>
      <Card>
        <Loaded query={query} lines={6}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyState title={t('none')}>{t('none.hint')}</EmptyState>
            ) : (
              <>
                {page.items.map((lesson) => (
                  <Found key={lesson.id} lesson={lesson} />
                ))}
                <Pagination
                  {...page}
                  onChange={(next) => void navigate({ search: { q: q || undefined, side: next } })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}

function Found({ lesson }: { lesson: Lesson }) {
  const t = useT();
  return (
    <article className={styles.report}>
      <h2 className="section-label">{lesson.title}</h2>
      <p className="reading">{lesson.text}</p>
      <p className="muted small">
        <Link to="/portefoelje/$projectId" params={{ projectId: lesson.projectId }}>
          {lesson.projectName}
        </Link>{' '}
        · {t('by', { name: lesson.writtenBy, date: formatDate(lesson.writtenAt) })}
      </p>
    </article>
  );
}
