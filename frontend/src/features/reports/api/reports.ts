import { queryOptions } from '@tanstack/react-query';
import { budgetApi } from '@/api/clients';
import type { DocumentFormat, MakeReport, ReportKind, ReportView } from '@/api/reports';
import { dataOf } from '@/lib/http';

/** The reports, the newest period first; of one kind or of all. */
export function reportsQuery(kind: ReportKind | undefined, page: number | undefined) {
  return queryOptions({
    queryKey: ['budget', 'reports', kind ?? '', page ?? 1],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/reports', { params: { query: { kind, page } } })),
  });
}

/** One report with the checksums of its documents. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ['budget', 'report', id],
    queryFn: () =>
      dataOf(budgetApi.GET('/api/budget/v1/reports/{id}', { params: { path: { id } } })),
  });
}

/** Makes a report now. */
export function makeReport(body: MakeReport): Promise<ReportView> {
  return dataOf(budgetApi.POST('/api/budget/v1/reports', { body }));
}

/** Sends a report to a meeting of the body it is for. */
export function sendReport(report: ReportView, meetingId: string): Promise<ReportView> {
  return dataOf(
    budgetApi.POST('/api/budget/v1/reports/{id}/submission', {
      params: { path: { id: report.id }, header: { 'If-Match': `"${report.version}"` } },
      body: { meetingId },
    }),
  );
}

/** Where a report is fetched; a link sends the browser's language, so the address names one. */
export function documentAddress(id: string, format: DocumentFormat, language: string): string {
  return `/api/budget/v1/reports/${id}/document?format=${format}&language=${language}`;
}
