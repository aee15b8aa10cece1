import type { HappeningOf } from '../events/event.ts';
import type { Stamp, State } from './state.ts';

export function foldCoreCheck(
  state: State,
  body: HappeningOf<'core-test-done' | 'core-test-skipped'>,
  stamp: Stamp,
): State {
  if (body.kind === 'core-test-done') {
    const { kind: _, ...result } = body;
    return { ...state, coreTests: [...state.coreTests, { ...result, ...stamp }] };
  }
  const { kind: _, ...skip } = body;
  return { ...state, coreTestSkips: [...state.coreTestSkips, { ...skip, ...stamp }] };
}

/** The latest plan is the plan. */
export function foldPlan(state: State, body: HappeningOf<'plan-made'>, stamp: Stamp): State {
  return { ...state, plan: { ...body.plan, ...stamp } };
}

export function foldRelief(state: State, body: HappeningOf<'relief-done'>, stamp: Stamp): State {
  const { kind: _, ...relief } = body;
  return { ...state, reliefs: [...state.reliefs, { ...relief, ...stamp }] };
}

export function foldCheckIn(state: State, body: HappeningOf<'checked-in'>, stamp: Stamp): State {
  const { kind: _, ...checkIn } = body;
  return { ...state, checkIns: [...state.checkIns, { ...checkIn, ...stamp }] };
}
