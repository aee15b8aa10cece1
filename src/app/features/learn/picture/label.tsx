import css from './picture.module.css';
import type { Point } from './points.ts';

export interface LabelProps {
  readonly words: string;
  /** What it names. */
  readonly at: Point;
  /** Where its words begin, or end when what it names lies to the left of them. */
  readonly to: Point;
  readonly from?: 'start' | 'end';
}

/** Of a letter of the page's type at the size of a label, on average; as on a narrow phone. */
const letterWidth = 9.2;
/** From the foot of the words to the middle of a small letter. */
const middle = 5;

const letterHeight = 10;

/** A word at the edge and a line with a dot from it to what it names. */
export function Label({ words, at, to, from = 'end' }: LabelProps) {
  const width = words.length * letterWidth + 4;
  const near = from === 'end' ? to.x - width : to.x + width;
  const y = to.y - middle;
  const overWords = from === 'end' ? at.x > near : at.x < near;
  const start = overWords
    ? `M${at.x} ${at.y < y ? y - letterHeight : y + letterHeight}`
    : `M${near} ${y}H${at.x}`;
  return (
    <g>
      <path className={css.leader} d={`${start}V${at.y}`} />
      <circle className={css.dot} cx={at.x} cy={at.y} r={3.2} />
      <text className={css.label} x={to.x} y={to.y} textAnchor={from}>
        {words}
      </text>
    </g>
  );
}
