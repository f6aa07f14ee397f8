import { useId } from 'react';
import type { PresentationSection } from '@/api/casewriting';
import { Button } from '@/ui';
import { useT } from '../messages';
import styles from './casewriting.module.css';
import { plainText, together, writtenSection, type WrittenSection } from './writtenSection';

interface SectionConflictProps {
  /** What the section is called. */
  name: string;
  mine: WrittenSection;
  /** The section as someone else saved it. */
  theirs: PresentationSection;
  /** Goes on with a text, over the other. */
  onResolve: (written: WrittenSection) => void;
  /** Goes on with the other's text. */
  onGiveUp: () => void;
}

/** Both texts of a section side by side, and what to do with them. */
export function SectionConflict(props: SectionConflictProps) {
  const { name, mine, theirs, onResolve, onGiveUp } = props;
  const t = useT();
  const id = useId();
  const other = writtenSection(theirs);
  const textOf = (written: WrittenSection) =>
    written.none ? t('economy.none.text') : plainText(written) || '–';
  return (
    <section className={styles.conflict} aria-labelledby={id} role="alert">
      <h3 id={id}>{t('conflict.title', { section: name })}</h3>
      <p>{t('conflict.text')}</p>
      <div className={styles.versions}>
        <div>
          <h4>{t('conflict.mine')}</h4>
          <p className={styles.text}>{textOf(mine)}</p>
          <Button size="small" onClick={() => onResolve(mine)}>
            {t('conflict.useMine')}
          </Button>
        </div>
        <div>
          <h4>{t('conflict.theirs', { name: theirs.changedByName })}</h4>
          <p className={styles.text}>{textOf(other)}</p>
          <Button size="small" onClick={onGiveUp}>
            {t('conflict.useTheirs')}
          </Button>
        </div>
      </div>
      <Button kind="primary" size="small" onClick={() => onResolve(together(other, mine))}>
        {t('conflict.useBoth')}
      </Button>
    </section>
  );
}
