import { bodyDuring, durationS, type Motion } from '#motion';
import { bodyPositions, type Planted, type Subject } from '#spine';
import { see, type View } from './camera.ts';
import css from './figure.module.css';

export interface Ground {
  readonly viewBox: string;
  readonly left: number;
  readonly right: number;
  readonly view: View;
  readonly mat: boolean;
}

/** How much room the motion takes, over its whole course: centimetres on the picture. */
export function groundOf(motion: Motion, subject: Subject, planted: Planted): Ground {
  let [left, right, top] = [Infinity, -Infinity, Infinity];
  const end = durationS(motion);
  for (let i = 0; i <= 6; i++) {
    const { body } = bodyDuring(motion, subject, (end * i) / 6, planted);
    for (const p of Object.values(bodyPositions(body))) {
      const at = see(motion.view, p);
      left = Math.min(left, at.x - 8);
      right = Math.max(right, at.x + 8);
      top = Math.min(top, at.y - 12);
    }
  }
  const width = Math.max(150, right - left + 24);
  const middle = (left + right) / 2;
  return {
    viewBox: [middle - width / 2, top - 8, width, 26 - top + 8].map((v) => v.toFixed(1)).join(' '),
    left,
    right,
    view: motion.view,
    mat: motion.props.includes('mat'),
  };
}

export function PropsBehind({ ground, shade }: { ground: Ground; shade: string }) {
  const { left, right } = ground;
  const reach = 6;
  const matD = (() => {
    const corner = (x: number, z: number) => {
      const p = see('side', [x / 100, 0, z]);
      return `${p.x.toFixed(1)} ${p.y.toFixed(1)}`;
    };
    return `M${corner(left - reach, -0.36)}L${corner(right + reach, -0.36)}L${corner(right + reach, 0.36)}L${corner(left - reach, 0.36)}Z`;
  })();
  const front = see('side', [(left - reach) / 100, 0, 0.36]);
  const frontEnd = see('side', [(right + reach) / 100, 0, 0.36]);
  return (
    <>
      <rect className={css.floor} x="-900" y="-14" width="1800" height="600" />
      {ground.mat ? (
        <>
          <path
            className={css.matEdge}
            d={`M${front.x} ${front.y}H${frontEnd.x}v2.2a1.4 1.4 0 0 1 -1.4 1.4H${front.x + 1.4}a1.4 1.4 0 0 1 -1.4 -1.4Z`}
          />
          <path className={css.matTop} d={matD} />
        </>
      ) : null}
      <ellipse
        className={css.ground}
        cx={(left + right) / 2}
        cy={1}
        rx={(right - left) / 2.3}
        ry={3.4}
        filter={shade}
      />
    </>
  );
}
