import { type CoreTest, coreTests, exerciseById, type Ladder } from '#library';
import { standing } from '../core-profile/standing.ts';
import type { Person } from '../person.ts';
import { ladderOf } from '../programme/plan-input.ts';
import { normal, type Random } from './random.ts';
import type { VirtualPerson } from './virtual-person.ts';

/** A hold grows by 1 % with a session of its group, at most by half. Assumed: about 3 % a week. */
const growth = 0.01;
const mostGrowth = 0.5;
/** Training takes off 0.8 of 10 points by the twelfth week at best (WHO 2023: 0.33 spreads). */
const painTakenOff = 0.8;

/** What changes in a made person: holds that grow, pain that falls. */
export class VirtualBody {
  readonly #who: VirtualPerson;
  readonly #sessions = new Map<Ladder, number>();
  #all = 0;

  constructor(who: VirtualPerson) {
    this.#who = who;
  }

  trueHold(test: CoreTest): number {
    const trained = test.measures === 'balance' ? 0 : (this.#sessions.get(ladderOf(test.measures)) ?? 0);
    const grown = 1 + Math.min(mostGrowth, growth * trained);
    return Math.min(test.capS, (this.#who.holds[test.id] ?? 0) * grown);
  }

  /** With the typical error that the library has from publications. */
  measuredHold(test: CoreTest, random: Random): number {
    const holdS = this.trueHold(test) + test.typicalErrorS * normal(random);
    return Math.min(test.capS, Math.max(0, Math.round(10 * holdS) / 10));
  }

  /** The step that suits the person, in rungs; it follows the place of the true hold. */
  rungHeld(ladder: Ladder, person: Person): number {
    const own = coreTests.filter(({ measures }) => measures !== 'balance' && ladderOf(measures) === ladder);
    const places = own.map((test) => {
      const at = standing(this.trueHold(test), 0, test, person);
      return at.kind === 'percentile' ? at.place.value : 50;
    });
    const place = places.length > 0 ? Math.min(...places) : 50;
    return 1.2 + 4 * (place / 100) ** 0.7 + 0.03 * (this.#sessions.get(ladder) ?? 0);
  }

  pain(day: number, random: Random): number {
    const off = painTakenOff * Math.min(1, this.#all / 36);
    return Math.round(Math.max(0, this.#who.pain(day, random) - off));
  }

  train(exerciseIds: readonly string[]): void {
    this.#all += 1;
    const ladders = new Set(exerciseIds.flatMap((id) => exerciseById(id)?.ladder ?? []));
    for (const ladder of ladders) this.#sessions.set(ladder, (this.#sessions.get(ladder) ?? 0) + 1);
  }
}
