import { Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeys } from '@/lib/keys/useKeys';
import { SearchDialog } from '@/features/search/components/SearchDialog';
import { SEARCH_FIELD_ID } from '@/features/search/components/SearchField';
import { classNames, KeyHelp, SkipLink } from '@/ui';
import { useT } from '../messages';
import { useNavigation } from '../navigation';
import styles from './frame.module.css';
import { Rail } from './Rail';
import { TopBar } from './TopBar';

const MAIN_ID = 'indhold';

/** What surrounds every screen: navigation, who is logged in, keys, and the main landmark. */
export function Frame() {
  const t = useT();
  const navigate = useNavigate();
  const entries = useNavigation();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const isNarrow = useMatches({
    select: (matches) => matches.some((match) => match.staticData.frame === 'narrow'),
  });

  const [isSearchOpen, setSearchOpen] = useState(false);
  const search = () => {
    const box = document.getElementById(SEARCH_FIELD_ID);
    if (box) box.focus();
    else setSearchOpen(true);
  };

  const showHelp = () => setHelpOpen(true);
  useKeys({
    '?': showHelp,
    '/': search,
    'Ctrl+k': search,
    ...Object.fromEntries(
      entries.flat().map((entry) => [`g ${entry.key}`, () => void navigate({ to: entry.path })]),
    ),
  });
  const keys = [
    { keys: '?', does: t('keys.help') },
    { keys: '/', does: t('keys.search') },
    { keys: 'Ctrl+k', does: t('keys.search') },
    ...entries
      .flat()
      .map((entry) => ({ keys: `g ${entry.key}`, does: t('keys.go', { place: t(entry.label) }) })),
    { keys: 'j', does: t('keys.next') },
    { keys: 'k', does: t('keys.previous') },
  ];

  return (
    <div className={classNames(styles.frame, isNarrow && styles.narrow)}>
      <SkipLink targetId={MAIN_ID} />
      <Rail groups={entries} onShowKeys={showHelp} />
      <TopBar groups={entries} onShowKeys={showHelp} />
      <main id={MAIN_ID} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <SearchDialog open={isSearchOpen} onClose={() => setSearchOpen(false)} />
      <KeyHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} keys={keys} />
    </div>
  );
}
