import { smooth } from '../../../figure/outline.ts';
import css from './picture.module.css';
import { line, type Pairs, page, points } from './points.ts';

/** The main artery before the bones, which parts in two at the fourth; one stretch of it as wide as a spindle. */
export function Artery({ url }: { readonly url: (name: string) => string }) {
  const tube = smooth(
    points(page, [
      [172, -30],
      [192, 40],
      [205, 84],
      [218, 116],
      [222, 150],
      [222, 186],
      [226, 208],
      [216, 246],
      [196, 292],
      [176, 340],
      [186, 346],
      [210, 304],
      [234, 252],
      [240, 246],
      [262, 296],
      [276, 346],
      [288, 342],
      [272, 284],
      [248, 214],
      [252, 196],
      [272, 172],
      [276, 142],
      [262, 112],
      [234, 88],
      [216, 44],
      [196, -30],
    ]),
  );
  return <path className={css.artery} d={tube} filter={url('bone')} />;
}

/** Curled up, head down, as round limbs along their bones. */
const child: readonly { readonly part: string; readonly width: number; readonly way: Pairs }[] = [
  {
    part: 'trunk',
    width: 82,
    way: [
      [318, 300],
      [356, 258],
      [364, 206],
      [344, 150],
    ],
  },
  {
    part: 'leg',
    width: 30,
    way: [
      [330, 132],
      [296, 126],
      [276, 142],
      [280, 168],
      [312, 204],
    ],
  },
  {
    part: 'foot',
    width: 20,
    way: [
      [312, 206],
      [290, 218],
    ],
  },
  {
    part: 'arm',
    width: 21,
    way: [
      [344, 272],
      [318, 250],
      [300, 252],
      [282, 276],
    ],
  },
];

/** The womb before the spine, and a child in it with its head down. */
export function Womb({ url }: { readonly url: (name: string) => string }) {
  const womb = smooth(
    points(page, [
      [262, 74],
      [330, 62],
      [404, 104],
      [440, 190],
      [428, 290],
      [372, 372],
      [306, 420],
      [258, 402],
      [232, 330],
      [222, 240],
      [228, 140],
    ]),
  );
  return (
    <>
      <path className={css.womb} d={womb} filter={url('skin')} />
      {child.map(({ part, width, way }) => (
        <path
          key={part}
          className={css.child}
          strokeWidth={width}
          d={line(points(page, way))}
          filter={url('limb')}
        />
      ))}
      <ellipse
        className={css.childHead}
        cx={297}
        cy={338}
        rx={46}
        ry={53}
        transform="rotate(28 297 338)"
        filter={url('limb')}
      />
    </>
  );
}
