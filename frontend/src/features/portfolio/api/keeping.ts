import { queryOptions } from '@tanstack/react-query';
import { portfolioApi } from '@/api/clients';
import type {
  AdmitProject,
  ChangeProject,
  Gates,
  GiveRole,
  ImportOutcome,
  ListImport,
  ProjectDetail,
  Publishing,
} from '@/api/portfolio';
import { dataOf, taggedOf, type Tagged } from '@/lib/http';

/** The body that decides on gates. */
const BOARD = 'DIR';
const ROWS_SHOWN = 100;
const LONGEST_PAGE = 200;

/** The parameters of a step on a project that was read at a version. */
function at(project: Tagged<{ id: string }>) {
  return { params: { path: { id: project.data.id }, header: { 'If-Match': project.etag } } };
}

/** A project and the version its next step must name. */
export function taggedProjectQuery(id: string) {
  return queryOptions({
    queryKey: ['portfolio', 'project', id, 'tagged'],
    queryFn: () =>
      taggedOf(portfolioApi.GET('/api/portfolio/v1/projects/{id}', { params: { path: { id } } })),
  });
}

/** Puts something on the list. */
export function admitProject(body: AdmitProject): Promise<ProjectDetail> {
  return dataOf(portfolioApi.POST('/api/portfolio/v1/projects', { body }));
}

export function changeProject(project: Tagged<ProjectDetail>, body: ChangeProject) {
  return dataOf(portfolioApi.PUT('/api/portfolio/v1/projects/{id}', { ...at(project), body }));
}

export function renameProject(
  project: Tagged<ProjectDetail>,
  body: { from: string; name: string },
) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/names', { ...at(project), body }),
  );
}

export function pauseProject(
  project: Tagged<ProjectDetail>,
  body: { day: string; until: string | null; reason: string },
) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/pauses', { ...at(project), body }),
  );
}

export function resumeProject(project: Tagged<ProjectDetail>, day: string) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/resumption', {
      ...at(project),
      body: { day },
    }),
  );
}

export function closeProject(project: Tagged<ProjectDetail>, day: string) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/closing', { ...at(project), body: { day } }),
  );
}

export function removeProject(
  project: Tagged<ProjectDetail>,
  body: { day: string; reason: string },
) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/removal', { ...at(project), body }),
  );
}

export function putProjectBack(
  project: Tagged<ProjectDetail>,
  body: { day: string; reason: string },
) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/return', { ...at(project), body }),
  );
}

export function giveRole(project: Tagged<ProjectDetail>, body: GiveRole) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/roles', { ...at(project), body }),
  );
}

export function endRole(project: Tagged<ProjectDetail>, roleId: string, until: string) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/roles/{roleId}/ending', {
      params: {
        path: { id: project.data.id, roleId },
        header: { 'If-Match': project.etag },
      },
      body: { until },
    }),
  );
}

/** How far a project is in the project model. */
export function gatesQuery(id: string) {
  return queryOptions({
    queryKey: ['portfolio', 'project', id, 'gates'],
    queryFn: async () => {
      const { data, etag } = await taggedOf(
        portfolioApi.GET('/api/portfolio/v1/projects/{id}/gates', { params: { path: { id } } }),
      );
      return { data: data as Gates, etag };
    },
  });
}

export function passGate(
  id: string,
  gates: Tagged<Gates>,
  body: { day: string; note: string | null },
) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/gates/passage', {
      params: { path: { id }, header: { 'If-Match': gates.etag } },
      body,
    }),
  );
}

/** Puts the next gate before the board. */
export function submitGate(
  id: string,
  gates: Tagged<Gates>,
  body: { meetingId: string; justification: string },
) {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/projects/{id}/gates/submission', {
      params: { path: { id }, header: { 'If-Match': gates.etag } },
      body: { ...body, bodyCode: BOARD },
    }),
  );
}

export interface RoleFilter {
  /** The day the roles are held on. */
  onDate: string;
  /** Part of a name. */
  q: string;
  /** Code of a unit; empty for all. */
  unit: string;
}

/** Who is what on which project. */
export function rolesQuery({ onDate, q, unit }: RoleFilter) {
  return queryOptions({
    queryKey: ['portfolio', 'roles', onDate, q, unit],
    queryFn: async () => {
      const pages = [];
      for (let page = 1; ; page++) {
        const read = await dataOf(
          portfolioApi.GET('/api/portfolio/v1/roles', {
            params: {
              query: {
                onDate,
                q: q || undefined,
                unit: unit || undefined,
                page,
                pageSize: LONGEST_PAGE,
              },
            },
          }),
        );
        pages.push(...read.items);
        if (pages.length >= read.total || read.items.length === 0) return pages;
      }
    },
  });
}

/** Has a sheet read; nothing of the list is changed by it. */
export function readList(file: File): Promise<ListImport> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/list-imports', {
      // The document calls the file a text; the form carries its bytes.
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
    }),
  );
}

/** One page of the rows of a sheet that come to one thing. */
export function importRowsQuery(id: string, outcome: ImportOutcome, page: number) {
  return queryOptions({
    queryKey: ['portfolio', 'import', id, 'rows', outcome, page],
    queryFn: () =>
      dataOf(
        portfolioApi.GET('/api/portfolio/v1/list-imports/{id}/rows', {
          params: { path: { id }, query: { outcome, page, pageSize: ROWS_SHOWN } },
        }),
      ),
  });
}

/** Takes a list over, all of it or without what is wrong. */
export function acceptList(list: ListImport, leaveOutWrongRows: boolean): Promise<ListImport> {
  return dataOf(
    portfolioApi.POST('/api/portfolio/v1/list-imports/{id}/acceptance', {
      params: { path: { id: list.id }, header: { 'If-Match': `"${list.version}"` } },
      body: { leaveOutWrongRows },
    }),
  );
}

/** Whether the list is published, with the version a change must name. */
export const publishingQuery = queryOptions({
  queryKey: ['portfolio', 'publishing'],
  queryFn: () => taggedOf(portfolioApi.GET('/api/portfolio/v1/publishing')),
});

export function changePublishing(now: Tagged<Publishing>, published: boolean) {
  return dataOf(
    portfolioApi.PUT('/api/portfolio/v1/publishing', {
      params: { header: { 'If-Match': now.etag } },
      body: { published },
    }),
  );
}
