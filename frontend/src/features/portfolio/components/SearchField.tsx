import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/ui';

interface SearchFieldProps {
  /** The visible name of the field. */
  label: string;
  /** The word in the address. */
  value: string;
  /** Gets the word once the typing rests. */
  onSearch: (value: string) => void;
}

const REST_MS = 250;

/** A search whose word lives in the address; it keeps its own text, for the address changes too late for a fast hand. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  const [asked, setAsked] = useState(value);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  if (value !== told) {
    setTold(value);
    if (value !== asked) setText(value);
  }
  const change = (next: string) => {
    setText(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setAsked(next);
      onSearch(next);
    }, REST_MS);
  };
  return <TextField type="search" label={label} value={text} onChange={change} />;
}
