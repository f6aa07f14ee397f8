const PATHS = {
  access: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v10H5zM12 15v2',
  accounts: 'M5 3h14v18l-3-2-2 2-2-2-2 2-2-2-3 2zM9 8h6M9 12h6',
  annualWheel:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M12 3v5.5M12 15.5V21M3 12h5.5M15.5 12H21',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  benefits: 'M4 19h16M6 15l4-5 4 3 5-8M19 5h-4M19 5v4',
  bodies:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 20c0-4 2-6 6-6s6 2 6 6M16 11a3 3 0 0 0 0-6M17 14c3 0 4 2 4 6',
  cases: 'M3 7a2 2 0 0 1 2-2h4l2 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  check: 'M5 13l4 4L19 7',
  chevronLeft: 'M15 5l-7 7 7 7',
  chevronRight: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  closed: 'M8 11V8a4 4 0 0 1 8 0v3M6 11h12v9H6z',
  deviations: 'M4 20h16M4 12h16M8 12v-5h3v5M13 12v5h3v-5',
  distributions: 'M12 4v5M12 9l-7 5M12 9v5M12 9l7 5M3 15h4v4H3zM10 15h4v4h-4zM17 15h4v4h-4z',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4M9 13h6M9 17h6',
  import: 'M12 3v12M7 11l5 5 5-5M4 20h16',
  followUps: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M9 15l2 2 4-4',
  keyboard: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  logOut: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  meetings: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h3M8 17h6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  overview: 'M4 4h7v7H4zM13 4h7v4h-7zM13 10h7v10h-7zM4 13h7v7H4z',
  plus: 'M12 5v14M5 12h14',
  pools: 'M4 20V10h4v10zM10 20V4h4v16zM16 20v-7h4v7z',
  portfolio: 'M4 6h9M4 12h13M4 18h7M16 6h4M14 18h6',
  preparations: 'M5 4h9l5 5v11H5zM14 4v5h5M9 14l2 2 4-4',
  programmes: 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
  reminders: 'M9 6h11M9 12h11M9 18h11M4 6l1 1 2-2M4 12l1 1 2-2M4 18l1 1 2-2',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L21 21',
  upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
} as const;

/** The names of the drawings. */
export type IconName = keyof typeof PATHS;

interface IconProps {
  /** Which drawing. */
  name: IconName;
  /** Side length in px. */
  size?: number;
}

/** A line drawing that decorates a text or a labelled button; never read aloud itself. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
