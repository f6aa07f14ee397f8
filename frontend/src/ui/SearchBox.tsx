import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TextField } from './fields';

const PAUSE_MS = 250;

interface SearchBoxProps {
  /** The visible name of the box. */
  label: string;
  /** Help that is always shown. */
  hint?: ReactNode;
  /** What is searched for now, such as what stands in the address. */
  value: string;
  /** Gets the words after a pause in the typing. */
  onSearch: (words: string) => void;
}

/** A box whose words take effect when the typing pauses; no keystroke waits for the screen behind. */
export function SearchBox({ label, hint, value, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  // Words that did not come from this box, such as a cleared address, replace what stands in it.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setText(value);
      setSent(value);
    }
  }

  const type = (words: string) => {
    setText(words);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setSent(words);
      onSearch(words);
    }, PAUSE_MS);
  };
  return <TextField type="search" label={label} hint={hint} value={text} onChange={type} />;
}
