import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import type { Lesson, WriteLesson } from '@/api/portfolio';
import { dataOf } from '@/lib/http';

const PAGE_SIZE = 20;

/** The lessons of all projects with some words; without words the newest. */
export function lessonsQuery(q: string, page: number) {
  return queryOptions({
    queryKey: ['portfolio', 'lessons', q, page],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/lessons', {
          params: { query: { q: q || undefined, page, pageSize: PAGE_SIZE } },
        }),
      ),
  });
}

/** The lessons of one project. */
export function projectLessonsQuery(projectId: string) {
  return queryOptions({
    queryKey: ['portfolio', 'lessons', 'of', projectId],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{projectId}/lessons', {
          params: { path: { projectId }, query: { pageSize: 200 } },
        }),
      ),
  });
}

/** Writes a lesson, or writes one anew that was read at its version. */
export function saveLesson(
  projectId: string,
  before: Lesson | null,
  body: WriteLesson,
): Promise<Lesson> {
  return dataOf(
    before
      ? portfolioApi.PUT('/api/portfolio/v1/projects/{projectId}/lessons/{lessonId}', {
          params: {
            path: { projectId, lessonId: before.id },
            header: { 'If-Match': `"${before.version}"` },
          },
          body,
        })
      : portfolioApi.POST('/api/portfolio/v1/projects/{projectId}/lessons', {
          params: { path: { projectId } },
          body,
        }),
  );
}
