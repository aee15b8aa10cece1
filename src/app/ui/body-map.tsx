import { useId } from 'react';
import { type BodyRegion, backRegions, frontRegions } from '#library';
import text from '../text/en/signs.json';
import css from './body-map.module.css';
import { bodyOutline, headOutline, regionBox } from './body-outline.ts';

type Side = 'back' | 'front';
const [width, height] = [200, 440];
const regionsOf = { back: backRegions, front: frontRegions } as const;

/** A body seen from one side, with the marked places filled; decoration beside the boxes that name them. */
function Body({ side, marked }: { readonly side: Side; readonly marked: readonly BodyRegion[] }) {
  const id = useId();
  return (
    <svg className={css.body} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <clipPath id={id}>
        <path d={bodyOutline} />
      </clipPath>
      <path className={css.skin} d={headOutline} />
      <path className={css.skin} d={bodyOutline} />
      <g clipPath={`url(#${id})`}>
        {regionsOf[side].map((region) => {
          const [x, y, w, h] = regionBox[region];
          return (
            <rect
              key={region}
              className={marked.includes(region) ? css.marked : css.region}
              x={x}
              y={y}
              width={w}
              height={h}
              rx={7}
            />
          );
        })}
      </g>
      {side === 'back' && <path className={css.spine} d="M100 62V190" />}
    </svg>
  );
}

/** The picture alone, in a sentence for who cannot see it. */
export function BodyMap({
  marked,
  label,
}: {
  readonly marked: readonly BodyRegion[];
  readonly label: string;
}) {
  return (
    <div className={css.pair} role="img" aria-label={label}>
      <Body side="back" marked={marked} />
      <Body side="front" marked={marked} />
    </div>
  );
}

/** One side of the body to mark: each place is a box to tick, laid over where it is. */
export function BodyPick({
  side,
  marked,
  onChange,
}: {
  readonly side: Side;
  readonly marked: readonly BodyRegion[];
  readonly onChange: (marked: readonly BodyRegion[]) => void;
}) {
  return (
    <fieldset className={css.pick}>
      <legend>{text.map[side]}</legend>
      <div className={css.over}>
        <Body side={side} marked={marked} />
        {regionsOf[side].map((region) => {
          const [x, y, w, h] = regionBox[region];
          return (
            <label
              key={region}
              className={css.place}
              title={text.regions[region]}
              style={{
                insetInlineStart: `${(100 * x) / width}%`,
                insetBlockStart: `${(100 * y) / height}%`,
                inlineSize: `${(100 * w) / width}%`,
                blockSize: `${(100 * h) / height}%`,
              }}
            >
              <input
                type="checkbox"
                aria-label={text.regions[region]}
                checked={marked.includes(region)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? [...marked, region]
                      : marked.filter((other) => other !== region),
                  )
                }
              />
              <span aria-hidden="true" />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
