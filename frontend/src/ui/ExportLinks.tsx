import { useLanguage } from '@/lib/i18n';
import { useT } from './messages';

interface ExportLinksProps {
  /** What is fetched, named in the links' accessible text, such as the list's heading. */
  label: string;
  /** The address of the sheet, such as `/api/portfolio/v1/projects/sheet`; a query may begin in it. */
  path: string;
  /** What narrows the list; empty values are left out. */
  query?: Record<string, string | number | boolean | undefined>;
}

const FORMATS = ['csv', 'xlsx'] as const;

/** Links that fetch a list as a sheet: as values or as a workbook. */
export function ExportLinks({ label, path, query = {} }: ExportLinksProps) {
  const t = useT();
  // A link sends the browser's language, so the address names the one that is read here.
  const language = useLanguage();
  return (
    <span className="cluster small no-print">
      {FORMATS.map((format) => (
        <a
          key={format}
          href={sheetAddress(path, { ...query, language }, format)}
          download
          aria-label={t('export.of', { label, format: format.toUpperCase() })}
        >
          {t(`export.${format}`)}
        </a>
      ))}
    </span>
  );
}

function sheetAddress(
  path: string,
  query: NonNullable<ExportLinksProps['query']>,
  format: (typeof FORMATS)[number],
): string {
  const chosen = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') chosen.set(name, String(value));
  }
  return `${path}${path.includes('?') ? '&' : '?'}${chosen.toString()}`;
}
