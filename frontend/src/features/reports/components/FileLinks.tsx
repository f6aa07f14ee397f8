import type { DocumentFormat, ReportView } from '@/api/reports';
import { useLanguage } from '@/lib/i18n';
import { documentAddress } from '../api/reports';
import { useT } from '../messages';

const FORMATS = ['PDF', 'XLSX'] as const satisfies readonly DocumentFormat[];

/** Links to a report's documents in the language that is read here. */
export function FileLinks({ report: { id, title } }: { report: ReportView }) {
  const t = useT();
  const language = useLanguage();
  return (
    <span className="cluster small">
      {FORMATS.map((format) => (
        <a
          key={format}
          href={documentAddress(id, format, language)}
          aria-label={t('file.of', { title, format })}
        >
          {format}
        </a>
      ))}
    </span>
  );
}
