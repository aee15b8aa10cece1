import { backBones, ribLine, sides } from './behind.ts';
import {
  armShape,
  backBoneShape,
  hipBoneShape,
  knobShape,
  thighBoneShape,
  trunkShape,
  wedgeShape,
} from './behind-shapes.ts';
import css from './picture.module.css';
import { line } from './points.ts';

/** How far the waist of a curved back moves to one side. */
const waistLean = 10;

interface Props {
  readonly url: (name: string) => string;
  readonly curved?: boolean;
}

/** The trunk of somebody from behind, with the bones in it. */
export function SkeletonBehind({ url, curved = false }: Props) {
  const bones = backBones(curved);
  return (
    <>
      {sides.map((side) => (
        <path key={side} className={css.skinFar} d={armShape(side)} filter={url('skin')} />
      ))}
      <path className={css.skin} d={trunkShape(curved ? waistLean : 0)} filter={url('skin')} />
      <g filter={url('bone')}>
        {bones
          .slice(0, 12)
          .flatMap((bone, i) =>
            sides.map((side) => (
              <path key={`${bone.name}${side}`} className={css.rib} d={line(ribLine(bone, side, i))} />
            )),
          )}
      </g>
      <g className={css.boneFar} filter={url('bone')}>
        {sides.map((side) => (
          <path key={side} d={thighBoneShape(side)} />
        ))}
      </g>
      {sides.map((side) => (
        <path key={side} className={css.bone} d={hipBoneShape(side)} filter={url('bone')} />
      ))}
      <path className={css.bone} d={wedgeShape} filter={url('bone')} />
      <g className={css.bone} filter={url('bone')}>
        {bones.map((bone) => (
          <path key={bone.name} d={backBoneShape(bone)} />
        ))}
      </g>
      <g className={css.knob} filter={url('bone')}>
        {bones.map((bone) => (
          <path key={bone.name} d={knobShape(bone)} />
        ))}
      </g>
    </>
  );
}
