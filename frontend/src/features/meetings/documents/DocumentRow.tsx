import { useMutation } from '@tanstack/react-query';
import { Button, ProblemMessage } from '@/ui';
import styles from './documents.module.css';
import { download, FILES, formatted, print } from './download';
import { useT } from './messages';

interface DocumentRowProps {
  /** Which paper. */
  paper: 'agenda' | 'minutes' | 'extract';
  /** Where the server has it. */
  path: string;
}

const FILE_KINDS = Object.keys(FILES) as (keyof typeof FILES)[];

/** One paper in each form it can be had; what goes wrong is said below it. */
export function DocumentRow({ paper, path }: DocumentRowProps) {
  const t = useT();
  const fetching = useMutation({ mutationFn: (file: keyof typeof FILES) => download(path, file) });
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.name}>{t(paper)}</span>
        <div className="cluster">
          {FILE_KINDS.map((file) => (
            <Button
              key={file}
              size="small"
              icon="import"
              busy={fetching.isPending && fetching.variables === file}
              aria-label={t(`${paper}.as`, { format: file })}
              onClick={() => fetching.mutate(file)}
            >
              {file}
            </Button>
          ))}
          <a
            className="button button-secondary button-small"
            href={formatted(path, 'html')}
            target="_blank"
            rel="noreferrer"
            aria-label={t(`${paper}.as`, { format: t('page') })}
            title={t('hint')}
          >
            {t('page.short')}
          </a>
          <Button
            size="small"
            aria-label={t(`print.${paper}`)}
            onClick={() => print(formatted(path, 'html'))}
          >
            {t('print')}
          </Button>
        </div>
      </div>
      <ProblemMessage error={fetching.error} />
    </div>
  );
}
