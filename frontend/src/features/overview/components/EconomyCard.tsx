import { useQuery } from '@tanstack/react-query';
import type { EconomyLine, ProgrammeEconomy } from '@/api/budget';
import { formatDate, formatMillions } from '@/lib/format';
import { InternalLink } from '@/lib/routing';
import { Card, classNames, Loaded } from '@/ui';
import { programmeEconomyQuery } from '../api/queries';
import { useT } from '../messages';
import styles from './overview.module.css';

/** The efficiency programme's result this year, and the causes in one line. */
export function EconomyCard() {
  const t = useT();
  const query = useQuery(programmeEconomyQuery);
  return (
    <Card
      title={t('economy.title', { year: query.data?.year ?? '' })}
      aside={
        <InternalLink path="/gevinster" orNothing>
          {t('economy.why')}
        </InternalLink>
      }
    >
      <Loaded query={query}>{(economy) => <Result economy={economy} />}</Loaded>
    </Card>
  );
}

function Result({ economy }: { economy: ProgrammeEconomy }) {
  const t = useT();
  const lost = sumOf(economy.lines, 'LAPSED', 'DELAYED', 'NOT_FOUND');
  const found = sumOf(economy.lines, 'FOUND');
  return (
    <>
      <p className={classNames('big', economy.result < 0 && 'negative')}>
        {formatMillions(economy.result)}
      </p>
      <p className={classNames('muted small', styles.note)}>
        {t('economy.text', {
          lost: formatMillions(Math.abs(lost), 2),
          found: formatMillions(found, 2),
        })}
      </p>
      <p className="muted small">{t('economy.asOf', { date: formatDate(economy.asOf) })}</p>
    </>
  );
}

function sumOf(lines: EconomyLine[], ...kinds: EconomyLine['kind'][]): number {
  return lines
    .filter((line) => kinds.includes(line.kind))
    .reduce((sum, line) => sum + line.amount, 0);
}
