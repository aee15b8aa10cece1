import type { HappeningOf } from '../events/event.ts';
import type { Stamp, State } from './state.ts';

/** A try told again under the same id counts once, as it was told last; the latest map is the map. */
export function foldSigns(
  state: State,
  body: HappeningOf<'sign-measured' | 'pain-mapped' | 'posture-marked'>,
  stamp: Stamp,
): State {
  if (body.kind === 'pain-mapped') {
    const regions = [...new Set(body.regions)];
    return { ...state, painMaps: [...state.painMaps, { regions, ...stamp }] };
  }
  if (body.kind === 'posture-marked') {
    const { kind: _, ...marked } = body;
    return { ...state, postures: [...state.postures, { ...marked, ...stamp }] };
  }
  const { kind: _, ...told } = body;
  const result = { ...told, ...stamp };
  const { tryId } = told;
  const isAgain = tryId !== undefined && state.signs.some((other) => other.tryId === tryId);
  const signs = isAgain
    ? state.signs.map((other) => (other.tryId === tryId ? result : other))
    : [...state.signs, result];
  return { ...state, signs };
}
