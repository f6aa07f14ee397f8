import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

/** One tab. */
export interface Tab {
  /** A stable name. */
  key: string;
  /** What the tab says. */
  label: string;
  /** What it shows. */
  content: ReactNode;
}

interface TabsProps {
  /** What the tabs divide; read aloud. */
  label: string;
  /** The tabs. */
  tabs: readonly Tab[];
  /** The key of the chosen tab. */
  active: string;
  /** Gets the key of the tab someone chose. */
  onChange: (key: string) => void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs by the ARIA pattern: arrow keys move, Home and End jump. */
export function Tabs({ label, tabs, active, onChange }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    tabs.findIndex((tab) => tab.key === active),
  );

  const move = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const step = STEPS[event.key];
    const target =
      step !== undefined
        ? (index + step + tabs.length) % tabs.length
        : { Home: 0, End: last }[event.key];
    const next = target === undefined ? undefined : tabs[target];
    if (!next || target === undefined) return;
    event.preventDefault();
    onChange(next.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };

  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label}>
        {tabs.map((tab, position) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.key}`}
            className="tab"
            aria-selected={position === index}
            aria-controls={`${base}-panel`}
            tabIndex={position === index ? 0 : -1}
            onKeyDown={move}
            onClick={() => onChange(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-tab-${tabs[index]?.key}`}>
        {tabs[index]?.content}
      </div>
    </>
  );
}
