import { smooth } from '../../../figure/outline.ts';
import css from './picture.module.css';
import { page, points } from './points.ts';

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
  const body = smooth(
    points(page, [
      [330, 318],
      [372, 300],
      [408, 250],
      [412, 184],
      [388, 122],
      [340, 92],
      [298, 100],
      [270, 126],
      [268, 152],
      [300, 158],
      [318, 184],
      [312, 232],
      [296, 274],
      [304, 306],
    ]),
  );
  const leg = smooth(
    points(page, [
      [290, 116],
      [262, 146],
      [258, 166],
      [292, 198],
      [310, 236],
      [322, 230],
      [312, 188],
      [298, 168],
      [322, 138],
      [318, 116],
    ]),
  );
  const arm = smooth(
    points(page, [
      [356, 254],
      [322, 232],
      [288, 252],
      [272, 272],
      [280, 282],
      [302, 266],
      [320, 256],
      [340, 274],
      [354, 272],
    ]),
  );
  return (
    <>
      <path className={css.womb} d={womb} filter={url('skin')} />
      <g className={css.child}>
        <path d={body} filter={url('bone')} />
        <path d={leg} filter={url('bone')} />
        <ellipse cx={296} cy={342} rx={47} ry={54} transform="rotate(24 296 342)" filter={url('bone')} />
        <path d={arm} filter={url('bone')} />
      </g>
    </>
  );
}
