import { Button, Card, classNames } from '@/ui';
import type { ImportWarning } from '@/api/imports';
import { useT } from '../messages';
import styles from './import.module.css';
import { goToLine } from './SourcePanel';

/** What a person should look at before accepting, each with the way to its line. */
export function WarningsCard({ warnings }: { warnings: readonly ImportWarning[] }) {
  const t = useT();
  return (
    <Card title={t('warnings.title')}>
      {warnings.length === 0 ? (
        <p className="muted">{t('warnings.none')}</p>
      ) : (
        <ul className={classNames('flat rows', styles.warnings)}>
          {warnings.map((warning) => (
            <li key={`${warning.line} ${warning.message}`}>
              <span>{warning.message}</span>
              {warning.line > 0 && (
                <Button size="small" className="nowrap" onClick={() => goToLine(warning.line)}>
                  {t('warnings.line', { line: warning.line })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
