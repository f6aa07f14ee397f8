import { useQuery } from '@tanstack/react-query';
import { InternalLink } from '@/lib/routing';
import { readsPortfolio, useHasRole, useSession } from '@/lib/session';
import { Card } from '@/ui';
import { lessonHitsQuery, projectHitsQuery } from '../api/queries';
import { useT } from '../messages';

/** What the portfolio knows by the same words: projects, and what closed ones taught. */
export function PortfolioHits({ words }: { words: string }) {
  const t = useT();
  const session = useSession();
  const readsLessons = useHasRole(
    'board-member',
    'director',
    'centre-manager',
    'secretariat',
    'project-manager',
    'programme-manager',
    'controller',
    'mayor',
  );
  const isAsked = words.trim().length >= 2;
  const projects = useQuery({
    ...projectHitsQuery(words),
    enabled: isAsked && readsPortfolio(session),
  });
  const lessons = useQuery({ ...lessonHitsQuery(words), enabled: isAsked && readsLessons });
  const found = [
    ...(projects.data?.items ?? []).map(({ id, name, description }) => ({
      id,
      path: `/portefoelje/${id}`,
      kind: t('portfolio.project'),
      title: name,
      text: description,
    })),
    ...(lessons.data?.items ?? []).map(({ id, projectId, projectName, title, text }) => ({
      id,
      path: `/portefoelje/${projectId}`,
      kind: t('portfolio.lesson', { project: projectName }),
      title,
      text,
    })),
  ];
  if (!isAsked || found.length === 0) return null;
  return (
    <Card title={t('portfolio.title')}>
      <ul className="flat rows">
        {found.map(({ id, path, kind, title, text }) => (
          <li key={id}>
            <div>
              <InternalLink path={path}>{title}</InternalLink>
              <br />
              <span className="small">{text}</span>
            </div>
            <span className="muted small">{kind}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
