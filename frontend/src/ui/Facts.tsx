import type { ReactNode } from 'react';

interface FactsProps {
  /** What is known, in the order shown; what is left out has no row. */
  facts: readonly (Fact | '' | false | null | undefined)[];
}

interface Fact {
  /** What the value is of. */
  name: string;
  value: ReactNode;
}

/** Names and values beside each other, below each other on a telephone. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="facts">
      {facts
        .filter((fact): fact is Fact => Boolean(fact))
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
