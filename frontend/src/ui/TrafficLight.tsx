import { useT } from './messages';

/** The states of a traffic light. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'NONE';

interface TrafficLightProps {
  /** The state. */
  light: Light;
  /** What is judged, such as `Tid`; read aloud before the state. */
  about?: string;
  /** Shows the state's name beside the light. */
  showText?: boolean;
}

/** A light that differs by shape as well as by colour: circle, square, diamond, ring. */
export function TrafficLight({ light, about, showText = false }: TrafficLightProps) {
  const t = useT();
  const state = t(`light.${light}`);
  const name = about ? `${about}: ${state}` : state;
  const drawing = (
    <span
      className="traffic-light"
      title={name}
      {...(showText ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">
        {SHAPES[light]}
      </svg>
    </span>
  );
  if (!showText) return drawing;
  return (
    <span className="traffic-light-labelled">
      {drawing} <span>{name}</span>
    </span>
  );
}

const stroke = {
  fill: 'none',
  stroke: '#fff',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const SHAPES = {
  GREEN: (
    <>
      <circle cx="11" cy="11" r="11" fill="var(--ok)" />
      <path d="M6.5 11.5l3 3 6-6.5" {...stroke} />
    </>
  ),
  YELLOW: (
    <>
      <rect width="22" height="22" rx="5" fill="var(--warn-strong)" />
      <path d="M11 5.5v6.5M11 16v.2" {...stroke} strokeWidth={2.4} />
    </>
  ),
  RED: (
    <>
      <path d="M11 0l11 11-11 11L0 11z" fill="var(--bad)" />
      <path d="M8.2 8.2l5.6 5.6M13.8 8.2l-5.6 5.6" {...stroke} />
    </>
  ),
  NONE: (
    <circle
      cx="11"
      cy="11"
      r="9.5"
      fill="none"
      stroke="var(--line-strong)"
      strokeWidth="2"
      strokeDasharray="3 3"
    />
  ),
};
