import { describe, expect, it } from 'vitest';
import type { MuscleGroup } from '#library';
import { trueWeakness } from './true-weakness.ts';

const all: readonly MuscleGroup[] = ['left-side', 'right-side', 'back', 'front'];

function truth(left: number, right: number, back: number, front: number, ageYears = 45) {
  return trueWeakness(
    {
      person: { sex: 'female', ageYears, cannotTake: [], equipment: [], cautions: [] },
      holds: {
        'side-bridge-left': left,
        'side-bridge-right': right,
        'back-extensor': back,
        'front-plank': front,
      },
    },
    all,
  );
}

describe('what is true of a made person', () => {
  it('is a real deficit where the lowest lies 20 places under the own middle', () => {
    expect(truth(45, 75, 170, 75)).toMatchObject({ lowest: 'left-side', real: true });
    expect(truth(45, 75, 170, 75)?.gap).toBeGreaterThan(20);
  });

  it('is none where the holds lie closer, and there is still a lowest', () => {
    expect(truth(62, 75, 170, 75)).toMatchObject({ lowest: 'left-side', real: false });
    expect(truth(62, 75, 170, 75)?.gap).toBeLessThan(20);
  });

  it('is none where all are low', () => {
    expect(truth(20, 22, 60, 18)).toMatchObject({ real: false });
  });

  it('is the one that the rule would name, though another of unfitting age has a lower place', () => {
    expect(truth(44, 50, 115, 29, 55)).toMatchObject({ lowest: 'left-side', real: true });
    expect(truth(50, 52, 115, 29, 55)).toMatchObject({ lowest: 'front', real: false });
  });

  it('needs a measured group', () => {
    expect(trueWeakness({ person: { cannotTake: [], equipment: [], cautions: [] }, holds: {} }, [])).toBe(
      undefined,
    );
  });
});
