import { Fragment } from 'react';
import { Dialog } from './Dialog';
import { useT } from './messages';

/** One key or sequence, such as `g m`, and what it does. */
export interface KeyDescription {
  keys: string;
  does: string;
}

interface KeyHelpProps {
  /** Whether it is shown. */
  open: boolean;
  /** Called when it should close. */
  onClose: () => void;
  /** The keys that work now. */
  keys: readonly KeyDescription[];
}

/** Shows the keys that work on this screen. */
export function KeyHelp({ open, onClose, keys }: KeyHelpProps) {
  const t = useT();
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')}>
      <dl className="key-list">
        {keys.map((entry) => (
          <Fragment key={entry.keys}>
            <dt>
              {entry.keys.split(' ').map((key, index) => (
                <Fragment key={`${key}${index}`}>
                  {index > 0 && ' '}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{entry.does}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
