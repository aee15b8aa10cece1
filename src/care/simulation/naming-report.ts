import type { Naming, Said, SaidInLife } from './naming.ts';
import type { RightAndWrong, Simulation } from './simulation.ts';

/** Bands of how far the lowest group lies under the own middle. */
const gaps = [
  { from: 0, name: 'below 10' },
  { from: 10, name: '10 to 19' },
  { from: 20, name: '20 to 29' },
  { from: 30, name: '30 to 39' },
  { from: 40, name: '40 and more' },
] as const;

type NamingFigures =
  | 'measuredTwice'
  | 'deficitReal'
  | 'weakestNamedRight'
  | 'weakestNamedWrong'
  | 'namedAsOneOfTwo'
  | 'namedThoughNotReal'
  | 'namedByGap'
  | 'measuredLowestIsTrue'
  | 'namedByDay'
  | 'daysOfTests';

export function namingReport(namings: readonly Naming[]): Pick<Simulation, NamingFigures> {
  const real = namings.filter((one) => one.real);
  const notReal = namings.filter((one) => !one.real);
  const { right, wrong } = rightAndWrong(namings);
  const days = namings.reduce((sum, one) => sum + one.days, 0);
  return {
    measuredTwice: namings.length,
    deficitReal: real.length,
    weakestNamedRight: right,
    weakestNamedWrong: wrong,
    namedAsOneOfTwo: share(real, ({ said }) => said === 'one-of-two'),
    namedThoughNotReal: share(notReal, isNamed),
    namedByGap: { real: byGap(real), notReal: byGap(notReal) },
    measuredLowestIsTrue: share(real, ({ lowestFirst }) => lowestFirst),
    namedByDay: byDay(namings),
    daysOfTests: namings.length === 0 ? 0 : Math.round((100 * days) / namings.length) / 100,
  };
}

/** Right as a share of those with a real deficit, wrong as a share of all. */
export function rightAndWrong(all: readonly SaidInLife[]): RightAndWrong {
  const real = all.filter((one) => one.real);
  return {
    people: all.length,
    right: share(real, isRight),
    wrong: share(all, ({ said }) => said === 'another'),
  };
}

function byDay(namings: readonly Naming[]): Simulation['namedByDay'] {
  const most = Math.max(0, ...namings.map((one) => one.byDay.length));
  return Array.from({ length: most }, (_, at) => {
    const then = namings.map((one) => ({ real: one.real, said: one.byDay[at] ?? 'nothing' }));
    const { right, wrong } = rightAndWrong(then);
    return { days: at + 1, right, wrong };
  });
}

function byGap(namings: readonly Naming[]): Simulation['namedByGap']['real'] {
  return Object.fromEntries(
    gaps.flatMap(({ from, name }, place) => {
      const to = gaps[place + 1]?.from ?? Infinity;
      const within = namings.filter(({ gap }) => gap >= from && gap < to);
      if (within.length === 0) return [];
      return [
        [name, { people: within.length, named: share(within, isNamed), right: share(within, isRight) }],
      ];
    }),
  );
}

function isNamed({ said }: { readonly said: Said }): boolean {
  return said !== 'nothing';
}

function isRight({ said }: { readonly said: Said }): boolean {
  return said === 'lowest' || said === 'one-of-two';
}

/** To three places; 0 of nothing. */
function share<One>(all: readonly One[], is: (one: One) => boolean): number {
  return all.length === 0 ? 0 : Math.round((1000 * all.filter(is).length) / all.length) / 1000;
}
