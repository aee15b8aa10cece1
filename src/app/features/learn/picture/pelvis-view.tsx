import type { PelvisSite } from '#library';
import conditionsText from '../../../text/en/learn-conditions.json';
import { onSide, type Side } from './behind.ts';
import { pelvisJointLine } from './behind-shapes.ts';
import { Label } from './label.tsx';
import css from './picture.module.css';
import { line } from './points.ts';
import { SkeletonBehind } from './skeleton-behind.tsx';
import { transformOf, type Zoom, zoomed } from './zoom.ts';

const text = conditionsText.picture;
const near: Zoom = { scale: 1.62, from: { x: 180, y: 300 }, to: { x: 180, y: 190 } };

/** The strong bands that hold the joint of one side, from the wedge out to the hip bone. */
const bands = (side: Side) =>
  [0, 1, 2, 3].map((i) =>
    line(
      onSide(side, [
        [13 - i * 1.5, 298 + i * 9],
        [22 - i, 294 + i * 8],
        [36 - i * 1.5, 288 + i * 9],
      ]),
    ),
  );

/** The pelvis from behind, one of its two joints sore. */
export function PelvisView({ site, id }: { readonly site: PelvisSite; readonly id: string }) {
  const url = (name: string) => `url(#${id}${name})`;
  const other: Side = site.soreJoint === 'left' ? 'right' : 'left';
  const joint = pelvisJointLine(site.soreJoint);
  const at = joint[1] ?? near.from;
  return (
    <>
      <g transform={transformOf(near)}>
        <SkeletonBehind url={url} />
        {bands(other).map((d) => (
          <path key={d} className={css.band} d={d} />
        ))}
        <ellipse className={css.halo} cx={at.x} cy={at.y + 4} rx={15} ry={24} filter={url('soft')} />
        <path className={css.jointSore} d={line(joint)} />
      </g>
      <Label words={text.joint} at={zoomed(near, at)} to={{ x: 348, y: 70 }} />
      <Label words={text.wedge} at={zoomed(near, { x: 180, y: 330 })} to={{ x: 348, y: 372 }} />
      <Label words={text.hipBone} at={zoomed(near, { x: 116, y: 280 })} to={{ x: 12, y: 70 }} from="start" />
    </>
  );
}
