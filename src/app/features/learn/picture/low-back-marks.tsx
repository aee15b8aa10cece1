import type { LowBackSite } from '#library';
import { smooth } from '../../../figure/outline.ts';
import { jointOf } from './bone-shapes.ts';
import { type Canal, crossingAt, strand } from './canal.ts';
import { type Bone, type Column, type Cushion, frontOf, rearOf } from './column.ts';
import { sacrum } from './low-back.ts';
import css from './picture.module.css';
import { between, line, points, within } from './points.ts';

interface Props {
  readonly site: LowBackSite;
  readonly column: Column;
  readonly canal: Canal;
  readonly url: (name: string) => string;
}

/** Over bones and discs: what hurts or presses, in the one warm colour. */
export function Marks(props: Props) {
  const { site, column, url } = props;
  const bone = (name: string | undefined) => column.bones.find((one) => one.name === name);
  const cushion = (name: string | undefined) => column.cushions.find((one) => one.name === name);
  const [sunken, tumour] = [bone(site.sunkenBone), bone(site.tumour)];
  const infected = cushion(site.infectedDisc);
  return (
    <>
      {site.slippedDisc && <PressedNerves {...props} slipped={site.slippedDisc} />}
      {site.narrowCanal?.map((name) => {
        const tight = cushion(name);
        return tight && <ThickBand key={name} cushion={tight} />;
      })}
      {sunken && <Sunken bone={sunken} />}
      {tumour && <Patch bone={tumour} url={url} />}
      {infected && <Inflamed cushion={infected} url={url} />}
      {site.soreJoints?.map((name) => {
        const joint = cushion(name);
        return joint && <SoreJoint key={name} cushion={joint} url={url} />;
      })}
      {site.withChild && <PelvisJoint url={url} />}
      {site.soreEdges?.map((name, i) => {
        const edge = cushion(name);
        return edge && <SoreEdge key={name} cushion={edge} bridged={i === 1} url={url} />;
      })}
    </>
  );
}

function PressedNerves({
  canal,
  slipped,
}: Props & { readonly slipped: NonNullable<LowBackSite['slippedDisc']> }) {
  const at = crossingAt(canal, slipped.disc);
  if (slipped.onto === 'all-nerves')
    return [0.15, 0.38, 0.62, 0.85].map((share) => (
      <path key={share} className={css.strandSore} d={strand(canal, share, at - 1)} />
    ));
  const front = (i: number) => {
    const one = canal.crossings[i];
    return one ? [between(one.front, one.rear, 0.1)] : [];
  };
  const out = points(sacrum, [
    [-20, 6],
    [-4, 34],
    [4, 70],
    [2, 120],
  ]);
  const way = [at - 1, at, at + 1, at + 2].flatMap(front);
  return (
    <>
      <path className={css.nerve} d={strand(canal, 0.1, 0, at)} />
      <path className={css.nerveSore} d={line([...way, ...out])} />
    </>
  );
}

/** The bands between the arches, grown thick, press from behind. */
function ThickBand({ cushion }: { readonly cushion: Cushion }) {
  const rear = rearOf(cushion);
  return (
    <path
      className={css.growth}
      d={smooth(
        points(rear, [
          [-30, -22],
          [-24, -13],
          [-16, -2],
          [-17, 4],
          [-24, 14],
          [-30, 22],
          [-33, 2],
        ]),
      )}
    />
  );
}

function Sunken({ bone }: { readonly bone: Bone }) {
  const { bottom, halfDepth: a, halfHeight } = bone;
  const height = 2 * halfHeight;
  const crack = points(bottom, [
    [a - 3, -height * 0.3],
    [a - 11, -height * 0.36],
    [a - 17, -height * 0.28],
    [a - 27, -height * 0.4],
  ]);
  return <path className={css.crack} d={line(crack)} />;
}

function Patch({ bone, url }: { readonly bone: Bone; readonly url: Props['url'] }) {
  const patch = smooth(
    points(bone, [
      [-14, -4],
      [-8, -11],
      [2, -12],
      [9, -6],
      [8, 3],
      [2, 8],
      [-8, 9],
      [-15, 4],
    ]),
  );
  return (
    <>
      <path className={css.halo} d={patch} filter={url('soft')} />
      <path className={css.sore} d={patch} />
      {points(bone, [
        [-7, -3],
        [1, -5],
        [0, 3],
      ]).map(({ x, y }) => (
        <circle key={x} className={css.soreDeep} cx={x} cy={y} r={2.2} />
      ))}
    </>
  );
}

function Inflamed({ cushion, url }: { readonly cushion: Cushion; readonly url: Props['url'] }) {
  const { at, tiltDeg } = rearOf(cushion);
  const middle = within({ at, tiltDeg }, cushion.halfDepth, 0);
  return (
    <ellipse
      className={css.halo}
      cx={middle.x}
      cy={middle.y}
      rx={cushion.halfDepth + 4}
      ry={19}
      transform={`rotate(${tiltDeg} ${middle.x} ${middle.y})`}
      filter={url('soft')}
    />
  );
}

function PelvisJoint({ url }: { readonly url: Props['url'] }) {
  const { x, y } = within(sacrum, -8, 34);
  return <ellipse className={css.halo} cx={x} cy={y} rx={17} ry={26} filter={url('soft')} />;
}

function SoreJoint({ cushion, url }: { readonly cushion: Cushion; readonly url: Props['url'] }) {
  const joint = jointOf(cushion);
  const gap = points(joint, [
    [2, -16],
    [0, -5],
    [-2, 6],
    [-1, 15],
  ]);
  return (
    <>
      <circle className={css.halo} cx={joint.at.x} cy={joint.at.y} r={15} filter={url('soft')} />
      <path className={css.bandSore} d={line(gap)} />
    </>
  );
}

function SoreEdge({
  cushion,
  bridged,
  url,
}: {
  readonly cushion: Cushion;
  readonly bridged: boolean;
  readonly url: Props['url'];
}) {
  const front = frontOf(cushion);
  const { tiltDeg } = rearOf(cushion);
  const bridge = points({ at: front, tiltDeg }, [
    [-2, -19],
    [3, -13],
    [8, -4],
    [8, 4],
    [3, 13],
    [-2, 19],
    [1, 8],
    [3, 0],
    [1, -8],
  ]);
  return (
    <>
      {[-9, 9].map((y) => {
        const edge = within({ at: front, tiltDeg }, -3, y);
        return <circle key={y} className={css.halo} cx={edge.x} cy={edge.y} r={9} filter={url('soft')} />;
      })}
      {bridged && <path className={css.growth} d={smooth(bridge)} />}
    </>
  );
}
