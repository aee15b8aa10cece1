import type { BehindSite } from '#library';
import { smooth } from '../../../figure/outline.ts';
import conditionsText from '../../../text/en/learn-conditions.json';
import { middleX, onSide, type Side, sides } from './behind.ts';
import { Label } from './label.tsx';
import css from './picture.module.css';
import { line } from './points.ts';
import { SkeletonBehind } from './skeleton-behind.tsx';

const text = conditionsText.picture;

/** The trunk from behind, with what a condition changes in it. */
export function BehindView({ site, id }: { readonly site: BehindSite; readonly id: string }) {
  const url = (name: string) => `url(#${id}${name})`;
  return (
    <>
      <SkeletonBehind url={url} curved={site.curve !== undefined} />
      {site.curve && <Straight />}
      {site.muscles && <Muscles sore={site.muscles === 'one-sore'} url={url} />}
      {site.organs && <Organs url={url} />}
    </>
  );
}

function Straight() {
  return (
    <>
      <path className={css.outline} d={`M${middleX} 20V360`} />
      <Label words={text.curve} at={{ x: 216, y: 138 }} to={{ x: 348, y: 100 }} />
      <Label words={text.straight} at={{ x: middleX, y: 300 }} to={{ x: 348, y: 340 }} />
    </>
  );
}

/** The fibres of the long back muscles of one side: distance from the middle above and below, and where they end. */
const longFibres = [
  [11, 9, 92, 316],
  [15, 12, 80, 312],
  [19, 15, 90, 306],
  [23, 18, 104, 301],
  [27, 21, 122, 295],
  [31, 24, 144, 288],
] as const;

const longFibre = (side: Side, [above, below, top, foot]: (typeof longFibres)[number]) =>
  line(
    onSide(side, [
      [above * 0.8, top],
      [above, (top + 210) / 2],
      [above * 1.12, 210],
      [below * 1.25, 258],
      [below * 0.9, foot],
    ]),
  );

/** Fans from the ribs to the hip bone. */
const sideFibres = [
  [74, 176, 56],
  [78, 182, 66],
  [80, 190, 76],
  [81, 198, 85],
  [81, 208, 91],
] as const;

function Muscles({ sore, url }: { readonly sore: boolean; readonly url: (name: string) => string }) {
  return (
    <>
      {sides.flatMap((side) =>
        longFibres.map((fibre) => (
          <path
            key={`${side}${fibre[0]}`}
            className={sore ? css.muscleFaint : css.muscle}
            d={longFibre(side, fibre)}
          />
        )),
      )}
      {!sore &&
        sides.flatMap((side) =>
          sideFibres.map(([rib, y, hip]) => (
            <path
              key={`${side}${rib}${y}`}
              className={css.muscle}
              d={line(
                onSide(side, [
                  [rib, y],
                  [(rib + hip) / 2 - 3, (y + 258) / 2],
                  [hip, 258],
                ]),
              )}
            />
          )),
        )}
      {sore ? <SorePart url={url} /> : <MuscleLabels />}
    </>
  );
}

function MuscleLabels() {
  return (
    <>
      <Label words={text.backMuscles} at={{ x: 205, y: 128 }} to={{ x: 348, y: 100 }} />
      <Label words={text.sideMuscles} at={{ x: 262, y: 222 }} to={{ x: 348, y: 330 }} />
    </>
  );
}

function SorePart({ url }: { readonly url: (name: string) => string }) {
  return (
    <>
      <ellipse className={css.halo} cx={205} cy={246} rx={20} ry={30} filter={url('soft')} />
      {longFibres.map(([above, below], i) => (
        <path
          key={above}
          className={css.fibreSore}
          d={line(
            onSide('right', [
              [above * 1.12, 222 + Math.abs(i - 2.5) * 5],
              [(above * 1.12 + below * 1.3) / 2, 246],
              [below * 1.22, 272 - Math.abs(i - 2.5) * 5],
            ]),
          )}
        />
      ))}
      <Label words={text.backMuscles} at={{ x: 202, y: 128 }} to={{ x: 348, y: 100 }} />
      <Label words={text.soreMuscle} at={{ x: 212, y: 246 }} to={{ x: 348, y: 330 }} />
    </>
  );
}

function Organs({ url }: { readonly url: (name: string) => string }) {
  const kidney = [
    [30, 176],
    [44, 172],
    [55, 184],
    [57, 204],
    [50, 222],
    [38, 226],
    [33, 216],
    [38, 202],
    [34, 190],
  ] as const;
  const gut = onSide('right', [
    [0, 268],
    [26, 276],
    [32, 306],
    [20, 336],
    [0, 344],
  ]);
  const gutLeft = onSide('left', [
    [20, 336],
    [32, 306],
    [26, 276],
  ]);
  return (
    <>
      {sides.map((side) => (
        <path key={side} className={css.organ} d={smooth(onSide(side, kidney))} filter={url('bone')} />
      ))}
      <path className={css.halo} d={smooth([...gut, ...gutLeft])} filter={url('soft')} />
      <path className={css.outline} d={smooth([...gut, ...gutLeft])} />
      {sides.map((side) => (
        <circle
          key={side}
          className={css.halo}
          cx={onSide(side, [[76, 336]])[0]?.x}
          cy={336}
          r={14}
          filter={url('soft')}
        />
      ))}
      <Label words={text.kidney} at={{ x: 228, y: 200 }} to={{ x: 348, y: 100 }} />
      <Label words={text.gut} at={{ x: 156, y: 318 }} to={{ x: 12, y: 210 }} from="start" />
      <Label words={text.hip} at={{ x: 256, y: 336 }} to={{ x: 348, y: 300 }} />
    </>
  );
}
