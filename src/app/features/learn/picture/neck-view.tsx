import { smooth } from '../../../figure/outline.ts';
import conditionsText from '../../../text/en/learn-conditions.json';
import { bodyShape, cushionShape, spineShape } from './bone-shapes.ts';
import { crossingAt, filling } from './canal.ts';
import { Label } from './label.tsx';
import { bulge, neck, neckCanal, pressing } from './neck.ts';
import css from './picture.module.css';
import { between, page, points } from './points.ts';
import { transformOf, type Zoom, zoomed } from './zoom.ts';

const text = conditionsText.picture;

/** The jaw and the nape come into the picture. */
const far: Zoom = { scale: 0.8, from: { x: 0, y: 450 }, to: { x: 24, y: 410 } };

const head = smooth(
  points(page, [
    [60, -260],
    [20, -160],
    [12, -60],
    [36, 6],
    [70, 56],
    [86, 104],
    [84, 160],
    [68, 220],
    [30, 280],
    [-30, 330],
    [-40, 450],
    [420, 450],
    [360, 400],
    [284, 346],
    [252, 296],
    [246, 236],
    [256, 186],
    [276, 158],
    [330, 146],
    [356, 124],
    [362, 90],
    [358, 40],
    [372, 0],
    [362, -60],
    [350, -160],
    [300, -260],
  ]),
);
const skull = smooth(
  points(page, [
    [70, -240],
    [36, -150],
    [34, -50],
    [58, 8],
    [92, 54],
    [130, 66],
    [176, 62],
    [214, 36],
    [290, 10],
    [326, -60],
    [316, -160],
    [270, -240],
  ]),
);

/** The neck cut through the middle, with a disc that presses on the cord. */
export function NeckView({ id }: { readonly id: string }) {
  const url = (name: string) => `url(#${id}${name})`;
  const at = neckCanal.crossings[crossingAt(neckCanal, pressing)];
  const middle = at ? between(at.front, at.rear, 0.5) : { x: 0, y: 0 };
  return (
    <>
      <g transform={transformOf(far)}>
        <path className={css.skin} d={head} filter={url('skin')} />
        <path className={css.boneFaint} d={skull} filter={url('bone')} />
        <g className={css.boneFar} filter={url('bone')}>
          {neck.bones.map((bone, i) => (
            <path key={bone.name} d={spineShape(bone, 34, i < 3 ? 0.95 : 0.7, 24)} />
          ))}
        </g>
        <path className={css.sac} d={filling(neckCanal)} />
        <path className={css.cord} d={filling(neckCanal, 0.2, 0.8)} />
        <ellipse className={css.halo} cx={middle.x} cy={middle.y} rx={9} ry={20} filter={url('soft')} />
        {neck.cushions.map((cushion) => (
          <path
            key={cushion.name}
            className={cushion.name === pressing ? css.discSore : css.disc}
            d={cushionShape(cushion, cushion.name === pressing ? bulge : 0)}
          />
        ))}
        <g className={css.bone} filter={url('bone')}>
          {neck.bones.map((bone) => (
            <path key={bone.name} d={bodyShape(bone)} />
          ))}
        </g>
      </g>
      <Label words={text.cord} at={zoomed(far, { x: 151, y: 100 })} to={{ x: 348, y: 206 }} />
      <Label
        words={text.bulge}
        at={zoomed(far, at?.front ?? middle)}
        to={{ x: 348, y: zoomed(far, middle).y + 5 }}
      />
    </>
  );
}
