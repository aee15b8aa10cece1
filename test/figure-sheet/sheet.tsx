import '../../src/app/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import type { Exercise } from '#library';
import { type Motion, peakS } from '#motion';
import { Figure } from '../../src/app/figure/figure.tsx';
import { Stage } from '../../src/app/figure/stage.tsx';
import css from './sheet.module.css';

interface Shown {
  readonly id: string;
  readonly motion: Motion;
  readonly glow: Exercise['glow'];
  readonly works: string;
}

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null;
const isMotion = (v: unknown): v is Motion => isRecord(v) && 'keyframes' in v && 'supports' in v;
const glows = ['back', 'belly', 'side', 'buttock', 'deep', 'none'] as const;

const files: Record<string, Record<string, unknown>> = import.meta.glob(
  [
    '../../src/motion/examples/*.ts',
    '../../src/library/{exercises,relief,core-tests,core-tests/more}/*.ts',
    '!**/*.test.ts',
  ],
  { eager: true },
);

function shownOf(path: string, name: string, value: unknown): Shown[] {
  const file = path.split('/').slice(-2).join('/').replace('.ts', '');
  if (isMotion(value)) return [{ id: `${file} ${name}`, motion: value, glow: 'back', works: 'Back works' }];
  if (!isRecord(value) || !isMotion(value.motion)) return [];
  const works = typeof value.works === 'string' ? value.works : '';
  return [{ id: file, motion: value.motion, glow: glows.find((g) => g === value.glow) ?? 'none', works }];
}

const asked = new URLSearchParams(location.search);
const all = Object.entries(files)
  .flatMap(([path, module]) => Object.entries(module).flatMap(([name, v]) => shownOf(path, name, v)))
  .filter((s) => s.id.includes(asked.get('only') ?? ''));

function moments(motion: Motion): readonly (readonly [name: string, atS: number])[] {
  const end = peakS(motion);
  return [
    ['start', 0],
    ['middle', end / 2],
    ['end', end],
  ];
}

/** Three moments of each motion. */
function Sheet() {
  return (
    <div className={css.sheet}>
      {all.map(({ id, motion, glow, works }) => (
        <div key={id} className={css.row}>
          <h2>{id}</h2>
          {moments(motion).map(([name, atS]) => (
            <Stage key={name} {...(name === 'start' && works !== '' ? { tag: works } : {})}>
              <Figure motion={motion} atS={atS} glow={glow} label={id} />
            </Stage>
          ))}
        </div>
      ))}
    </div>
  );
}

document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
const root = document.createElement('main');
document.body.append(root);
createRoot(root).render(<Sheet />);
