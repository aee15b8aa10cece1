import { describe, expect, it } from 'vitest';
import { cautions, equipment, evidenceById, reliefTechniques } from '#library';
import type { Person } from '../person.ts';
import { allowedRelief } from './allowed-relief.ts';

const anybody: Person = { cannotTake: [], equipment, cautions: [] };
const ids = (some: readonly { readonly technique: { readonly id: string } }[]) =>
  some.map(({ technique }) => technique.id);

describe('resting positions', () => {
  it('are all allowed to somebody with nothing against them, each with its reason', () => {
    const { allowed, ruledOut } = allowedRelief(anybody);
    expect(ids(allowed)).toEqual(reliefTechniques.map(({ id }) => id));
    expect(ruledOut).toEqual([]);
    for (const { because } of allowed)
      for (const { evidence } of because)
        for (const id of evidence) expect(evidenceById(id), id).toBeDefined();
  });

  it.each(cautions)('keep away from everyone whom they must not have: %s', (caution) => {
    const { allowed, ruledOut } = allowedRelief({ ...anybody, cautions: [caution] });
    for (const { technique } of allowed)
      expect(technique.notFor.map((one) => one.caution)).not.toContain(caution);
    for (const { because } of ruledOut) expect(because[0].answers).toEqual([caution]);
    expect(allowed.length + ruledOut.length).toBe(reliefTechniques.length);
  });

  it('are ruled out by a position that cannot be taken and by a thing that is missing', () => {
    const back = allowedRelief({ ...anybody, cannotTake: ['lying-on-back'] });
    expect(ids(back.ruledOut)).toContain('calves-on-chair');
    expect(ids(back.allowed)).toContain('prone-on-elbows');
    const bare = allowedRelief({ ...anybody, equipment: [] });
    expect(bare.ruledOut.find(({ technique }) => technique.id === 'calves-on-chair')?.because[0].text).toBe(
      'It needs a chair.',
    );
  });

  it('give every reason when there are several', () => {
    const { ruledOut } = allowedRelief({
      cannotTake: ['lying-on-back'],
      equipment: [],
      cautions: ['pregnant'],
    });
    expect(ruledOut.find(({ technique }) => technique.id === 'calves-on-chair')?.because).toHaveLength(3);
  });
});
