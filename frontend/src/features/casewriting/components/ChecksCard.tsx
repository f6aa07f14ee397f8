import type { CasePresentation } from '@/api/casewriting';
import { Card } from '@/ui';
import { useT, type CaseWritingT } from '../messages';
import { checkedFieldId } from './fieldIds';

/** What is missing before the case can be sent, each with a way to its field. */
export function ChecksCard({ missing }: { missing: CasePresentation['missing'] }) {
  const t = useT();
  return (
    <Card title={t('checks.title')}>
      {missing.length === 0 ? (
        <p role="status">✓ {t('checks.ready')}</p>
      ) : (
        <>
          <p>{t('checks.intro')}</p>
          <ul>
            {missing.map((check) => (
              <li key={check.field}>
                <a
                  href={`#${checkedFieldId(check.field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(checkedFieldId(check.field))?.focus();
                  }}
                >
                  {t(`missing.${check.field}` as Parameters<CaseWritingT>[0])}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
