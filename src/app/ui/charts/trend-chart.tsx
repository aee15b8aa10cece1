import css from './chart.module.css';
import { weekTicks } from './week-ticks.ts';

export interface ChartPoint {
  /** Days since the first day of the chart. */
  readonly day: number;
  readonly value: number;
}

/** Low and high of a moving band on one day. */
export interface ChartBand {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

const most = 10;
const shortestDays = 7;

/** A course from 0 to 10 over weeks: the person's line, single days as dots, what may be chance as a band. */
export function TrendChart({
  label,
  line,
  days = [],
  band,
  course,
  lines = [0, 2, 4, 6, 8, 10],
  words,
  small,
}: {
  /** The chart in a sentence. */
  readonly label: string;
  readonly line: readonly ChartPoint[];
  readonly days?: readonly ChartPoint[];
  readonly band?: { readonly low: number; readonly high: number } | undefined;
  /** What is expected over time: a pale band that moves. */
  readonly course?: readonly ChartBand[] | undefined;
  /** Values with a grid line and a number. */
  readonly lines?: readonly number[];
  readonly words: {
    readonly start: string;
    readonly week: (week: number) => string;
    readonly value: (value: number) => string;
  };
  readonly small?: boolean;
}) {
  const lastDay = Math.max(shortestDays, ...line.map(({ day }) => day), ...days.map(({ day }) => day));
  const x = (day: number) => `${(100 * day) / lastDay}%`;
  const y = (value: number) => `${100 - (100 * value) / most}%`;
  const first = line[0];
  const last = line.at(-1);
  return (
    <div className={css.chart} role="img" aria-label={label} dir="ltr">
      <div className={css.scale}>
        {lines.map((value) => (
          <span key={value} style={{ top: y(value) }}>
            {value}
          </span>
        ))}
      </div>
      <div className={small ? `${css.plot} ${css.small}` : `${css.plot} ${css.large}`}>
        <svg aria-hidden="true">
          {band && (
            <rect
              className={css.band}
              x="0"
              width="100%"
              y={y(band.high)}
              height={`${(100 * (band.high - band.low)) / most}%`}
            />
          )}
          {course && <MovingBand course={course} lastDay={lastDay} />}
          {lines.map((value) => (
            <line key={value} className={css.grid} x1="0" x2="100%" y1={y(value)} y2={y(value)} />
          ))}
          {days.map(({ day, value }) => (
            <circle key={day} className={css.day} cx={x(day)} cy={y(value)} r="2.2" />
          ))}
          {line.slice(1).map((to, i) => {
            const from = line[i] ?? to;
            return (
              <line
                key={to.day}
                className={css.line}
                x1={x(from.day)}
                y1={y(from.value)}
                x2={x(to.day)}
                y2={y(to.value)}
              />
            );
          })}
          {first && <circle className={css.start} cx={x(first.day)} cy={y(first.value)} r="5.5" />}
          {last && last !== first && <circle className={css.dot} cx={x(last.day)} cy={y(last.value)} r="7" />}
        </svg>
        {first && <PointValue at={first} x={x} y={y} words={words.value(first.value)} />}
        {last && last !== first && <PointValue at={last} x={x} y={y} words={words.value(last.value)} end />}
      </div>
      <div className={css.ticks}>
        <span className={css.first}>{words.start}</span>
        {weekTicks(lastDay).map(({ week, day }) => (
          <span key={week} className={day > 0.93 * lastDay ? css.last : undefined} style={{ left: x(day) }}>
            {words.week(week)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Drawn on a square of its own, stretched to the plot. */
function MovingBand({
  course,
  lastDay,
}: {
  readonly course: readonly ChartBand[];
  readonly lastDay: number;
}) {
  const at = (day: number, value: number) => `${(100 * day) / lastDay},${100 - (100 * value) / most}`;
  const corners = [
    ...course.map(({ day, high }) => at(day, high)),
    ...course.toReversed().map(({ day, low }) => at(day, low)),
  ];
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
      <polygon className={css.band} points={corners.join(' ')} />
    </svg>
  );
}

/** The number beside a point: above it, below it where there is no room above. */
function PointValue({
  at,
  x,
  y,
  words,
  end,
}: {
  readonly at: ChartPoint;
  readonly x: (day: number) => string;
  readonly y: (value: number) => string;
  readonly words: string;
  readonly end?: boolean;
}) {
  const below = at.value > 8;
  const side = end ? css.end : css.begin;
  return (
    <b
      className={`${css.value} ${side} ${below ? css.below : css.above}`}
      style={{ left: x(at.day), top: y(at.value) }}
    >
      {words}
    </b>
  );
}
