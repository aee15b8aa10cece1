import type { LowBackSite } from '#library';
import { smooth } from '../../../figure/outline.ts';
import {
  archShape,
  bodyShape,
  cushionShape,
  sacrumRearShape,
  sacrumShape,
  spineShape,
} from './bone-shapes.ts';
import { filling, strand } from './canal.ts';
import { type Cushion, rearOf } from './column.ts';
import { lowBack, sacrum } from './low-back.ts';
import { bulgeOf, canalIn } from './low-back-canal.ts';
import { Artery, Womb } from './low-back-front.tsx';
import { Labels } from './low-back-labels.tsx';
import { Marks } from './low-back-marks.tsx';
import css from './picture.module.css';
import { line, type Pairs, page, points, within } from './points.ts';
import { transformOf, zoomOf } from './zoom.ts';

const back: Pairs = [
  [330, 640],
  [90, 640],
  [64, 520],
  [26, 450],
  [10, 380],
  [24, 310],
  [52, 244],
  [66, 190],
  [64, 140],
  [60, 80],
  [70, 20],
  [100, -40],
];
/** Of nobody in particular: it leaves the picture on the right. */
const front: Pairs = [
  [460, -40],
  [470, 200],
  [450, 420],
];
const withChild: Pairs = [
  [330, -40],
  [400, 60],
  [462, 170],
  [468, 260],
  [424, 360],
  [352, 444],
  [318, 500],
  [322, 560],
];

const wing = smooth(
  points(page, [
    [92, 320],
    [104, 268],
    [150, 232],
    [212, 222],
    [262, 244],
    [290, 300],
    [268, 330],
    [262, 380],
    [220, 420],
    [140, 420],
    [112, 372],
  ]),
);

/** How wide the nerves' canal is, with what lines it. */
const canalWidth = 30;

export function LowBackView({ site, id }: { readonly site: LowBackSite; readonly id: string }) {
  const column = lowBack(site);
  const canal = canalIn(column, site);
  const url = (name: string) => `url(#${id}${name})`;
  const whole = site.soreJoints !== undefined;
  const sore = [site.flatDisc, site.slippedDisc?.disc, site.infectedDisc];
  const zoom = zoomOf(site);
  return (
    <>
      <g transform={transformOf(zoom)}>
        <path
          className={css.skin}
          d={smooth(points(page, [...back, ...(site.withChild ? withChild : front)]))}
          filter={url('skin')}
        />
        <path className={css.boneFaint} d={wing} filter={url('bone')} />
        {site.artery && <Artery url={url} />}
        {site.withChild && <Womb url={url} />}
        <g className={css.boneFar} filter={url('bone')}>
          {column.bones.map((bone) => (
            <path key={bone.name} d={spineShape(bone, canalWidth)} />
          ))}
          <path d={sacrumRearShape(sacrum)} />
        </g>
        {column.cushions.map((cushion) =>
          [-8, 0, 8].map((x) => (
            <path
              key={`${cushion.name}${x}`}
              className={cushion.name === site.stretchedBand ? css.bandSore : css.band}
              d={bandShape(cushion, x)}
            />
          )),
        )}
        <path className={css.sac} d={filling(canal)} />
        {[0.15, 0.38, 0.62, 0.85].map((share) => (
          <path key={share} className={css.strand} d={strand(canal, share)} />
        ))}
        {column.cushions.map((cushion) => (
          <path
            key={cushion.name}
            className={sore.some((name) => name === cushion.name) ? css.discSore : css.disc}
            d={cushionShape(cushion, bulgeOf(cushion.name, site))}
          />
        ))}
        <g className={css.bone} filter={url('bone')}>
          {column.bones.map((bone) => (
            <path
              key={bone.name}
              className={bone.name === site.sunkenBone ? css.boneSore : css.bone}
              d={bodyShape(bone)}
            />
          ))}
          <path d={sacrumShape(sacrum)} />
        </g>
        {whole &&
          column.bones.map((bone) => (
            <path key={bone.name} className={css.bone} d={archShape(bone)} filter={url('bone')} />
          ))}
        <Marks site={site} column={column} canal={canal} url={url} />
      </g>
      <Labels site={site} column={column} canal={canal} zoom={zoom} />
    </>
  );
}

/** One fibre of the band between the spines of two bones. */
function bandShape(cushion: Cushion, x: number): string {
  const rear = rearOf(cushion);
  return line([within(rear, -58 + x, -12), within(rear, -60 + x, 1), within(rear, -59 + x, 14)]);
}
