import type { Caution, CoreTest, Equipment, Position } from '#library';
import type { Person } from '../person.ts';

/** Whether a test suits the person, by what they said of themselves. */
export type TestFit =
  | { readonly kind: 'suits' }
  | { readonly kind: 'ruled-out'; readonly by: 'caution'; readonly what: Caution }
  | { readonly kind: 'ruled-out'; readonly by: 'position'; readonly what: Position }
  | { readonly kind: 'ruled-out'; readonly by: 'equipment'; readonly what: Equipment };

type Demands = Pick<CoreTest, 'notWith' | 'position' | 'equipment'>;

export function testFit(test: Demands, { cautions, cannotTake, equipment }: Person): TestFit {
  const caution = test.notWith.find((one) => cautions.includes(one));
  if (caution) return { kind: 'ruled-out', by: 'caution', what: caution };
  if (cannotTake.includes(test.position)) return { kind: 'ruled-out', by: 'position', what: test.position };
  const missing = test.equipment.find((one) => !equipment.includes(one));
  return missing ? { kind: 'ruled-out', by: 'equipment', what: missing } : { kind: 'suits' };
}
