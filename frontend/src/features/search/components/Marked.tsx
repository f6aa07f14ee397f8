import type { TextSegment } from '@/api/search';

interface MarkedProps {
  /** The pieces of a text. */
  segments: readonly TextSegment[];
}

/** A text with the words searched for marked. */
export function Marked({ segments }: MarkedProps) {
  return segments.map((segment, index) =>
    segment.marked ? (
      <mark key={index}>{segment.text}</mark>
    ) : (
      <span key={index}>{segment.text}</span>
    ),
  );
}
