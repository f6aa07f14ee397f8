import { useT } from './messages';

interface SkipLinkProps {
  /** The id of the main content. */
  targetId: string;
}

/** The first stop of the keyboard: jumps over the navigation. */
export function SkipLink({ targetId }: SkipLinkProps) {
  const t = useT();
  return (
    <a
      className="skip-link"
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(targetId)?.focus();
      }}
    >
      {t('skip')}
    </a>
  );
}
