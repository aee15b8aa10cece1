import type { LowBackSite } from '#library';
import conditionsText from '../../../text/en/learn-conditions.json';
import { jointOf } from './bone-shapes.ts';
import type { Canal } from './canal.ts';
import { crossingAt } from './canal.ts';
import { type Column, frontOf, rearOf } from './column.ts';
import { Label } from './label.tsx';
import { sacrum } from './low-back.ts';
import { between, type Point, within } from './points.ts';
import { type Zoom, zoomed } from './zoom.ts';

const text = conditionsText.picture;

interface Named {
  readonly words: string;
  readonly at: Point;
  /** Where the words stand, when not level with what they name; in the picture. */
  readonly y?: number;
}

/** What a drawing names: few things, the changed one first. */
function named(site: LowBackSite, { bones, cushions }: Column, canal: Canal): readonly Named[] {
  const at = (disc: string, front: number) =>
    cushions
      .filter(({ name }) => name === disc)
      .map((one) => within(rearOf(one), one.halfDepth * (1 + front), 0));
  const label = (words: string, places: readonly Point[]): Named[] =>
    places.slice(0, 1).map((place) => ({ words, at: place }));
  const nerves = (from: string | undefined, beyond: number) => {
    const one = canal.crossings[crossingAt(canal, from ?? '') + beyond];
    return one ? [between(one.front, one.rear, 0.5)] : [];
  };
  const { slippedDisc, narrowCanal, flatDisc, sunkenBone, tumour, infectedDisc, soreEdges } = site;
  const bone = (name: string | undefined) => bones.filter((one) => one.name === name);
  return [
    ...(flatDisc ? label(text.flatDisc, at(flatDisc, 0.7)) : []),
    ...(slippedDisc ? label(text.bulge, at(slippedDisc.disc, -1.2)) : []),
    ...(slippedDisc?.onto === 'one-nerve' ? label(text.nerve, [within(sacrum, 3, 66)]) : []),
    ...(slippedDisc?.onto === 'all-nerves' ? label(text.nerves, nerves(slippedDisc.disc, 3)) : []),
    ...(narrowCanal ? label(text.tight, nerves(narrowCanal[0], 0)) : []),
    ...(narrowCanal ? label(text.nerves, nerves('l2-l3', 0)) : []),
    ...label(
      text.sunken,
      bone(sunkenBone).map((one) => within(one.bottom, one.halfDepth - 18, -12)),
    ),
    ...label(
      text.patch,
      bone(tumour).map((one) => within(one, -6, 0)),
    ),
    ...(infectedDisc ? label(text.inflamed, at(infectedDisc, 0.7)) : []),
    ...(soreEdges ? label(text.edge, cushions.filter(({ name }) => name === soreEdges[0]).map(frontOf)) : []),
    ...(soreEdges
      ? label(text.bridge, cushions.filter(({ name }) => name === soreEdges[1]).map(frontOf))
      : []),
    ...label(
      text.joint,
      cushions.filter(({ name }) => name === site.soreJoints?.[0]).map((one) => jointOf(one).at),
    ),
    ...label(
      text.band,
      cushions.filter(({ name }) => name === site.stretchedBand).map((one) => bandMiddle(rearOf(one))),
    ),
    ...(site.artery ? label(text.wide, [{ x: 240, y: 145 }]) : []),
    ...(site.artery ? label(text.artery, [{ x: 204, y: 40 }]) : []),
    ...(site.withChild ? label(text.womb, [{ x: 400, y: 120 }]).map((one) => ({ ...one, y: 26 })) : []),
    ...(site.withChild
      ? label(text.pelvisJoint, [within(sacrum, -8, 34)]).map((one) => ({ ...one, y: 374 }))
      : []),
  ];
}

/** Half way between the spines of two bones. */
const bandMiddle = (rear: Parameters<typeof within>[0]): Point => within(rear, -58, 4);

const edge = 348;

export function Labels({
  site,
  column,
  canal,
  zoom,
}: {
  readonly site: LowBackSite;
  readonly column: Column;
  readonly canal: Canal;
  readonly zoom: Zoom;
}) {
  return named(site, column, canal).map(({ words, at, y }) => {
    const place = zoomed(zoom, at);
    return <Label key={words} words={words} at={place} to={{ x: edge, y: y ?? place.y + 5 }} />;
  });
}
