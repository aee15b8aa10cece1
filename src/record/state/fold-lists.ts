import type { HappeningOf } from '../events/event.ts';
import type { Stamp, State } from './state.ts';

export function foldCoreCheck(
  state: State,
  body: HappeningOf<'core-test-done' | 'core-test-skipped'>,
  stamp: Stamp,
): State {
  if (body.kind === 'core-test-done') {
    const { kind: _, ...told } = body;
    const result = { ...told, ...stamp };
    const { tryId } = told;
    const isAgain = tryId !== undefined && state.coreTests.some((other) => other.tryId === tryId);
    const coreTests = isAgain
      ? state.coreTests.map((other) => (other.tryId === tryId ? result : other))
      : [...state.coreTests, result];
    return { ...state, coreTests };
  }
  const { kind: _, ...skip } = body;
  return { ...state, coreTestSkips: [...state.coreTestSkips, { ...skip, ...stamp }] };
}

/** The latest plan is the plan; wishes stand until others are told. */
export function foldPlan(state: State, body: HappeningOf<'plan-made' | 'plan-ended'>, stamp: Stamp): State {
  const { plan: _, ...rest } = state;
  return {
    ...rest,
    ...(body.kind === 'plan-made' && { plan: { ...body.plan, ...stamp } }),
    ...(body.wishes && { planWishes: body.wishes }),
  };
}

/** A rest told again under the same id counts once, as it was told last. */
export function foldRelief(state: State, body: HappeningOf<'relief-done'>, stamp: Stamp): State {
  const { kind: _, ...relief } = body;
  const result = { ...relief, ...stamp };
  const { reliefId } = relief;
  const isAgain = reliefId !== undefined && state.reliefs.some((other) => other.reliefId === reliefId);
  const reliefs = isAgain
    ? state.reliefs.map((other) => (other.reliefId === reliefId ? result : other))
    : [...state.reliefs, result];
  return { ...state, reliefs };
}

export function foldCheckIn(state: State, body: HappeningOf<'checked-in'>, stamp: Stamp): State {
  const { kind: _, ...checkIn } = body;
  return { ...state, checkIns: [...state.checkIns, { ...checkIn, ...stamp }] };
}
