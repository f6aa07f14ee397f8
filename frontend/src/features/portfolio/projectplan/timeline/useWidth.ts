import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const USUAL = 1100;
/** A sheet has the room of a large screen, whatever screen it is printed from. */
const PAPER = 1240;

/** The width an element has on the screen or on paper, and the reference to hang on it. */
export function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const box = element.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      if (box.clientWidth > 0) setWidth(box.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    // The paper takes the drawing as it stands when the event has been answered.
    const toPaper = () => flushSync(() => setWidth(PAPER));
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, []);
  return { element, width };
}
