import type { Envelope } from './event.ts';

/** The order of the log: by counter, then device, then id. Clocks play no part. */
export function compareEvents(a: Envelope, b: Envelope): number {
  return a.counter - b.counter || compareText(a.device, b.device) || compareText(a.id, b.id);
}

/** In order, each id once; of two events with one id the first given stays. */
export function inOrder<E extends Envelope>(events: Iterable<E>): readonly E[] {
  const byId = new Map<string, E>();
  for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
  return [...byId.values()].sort(compareEvents);
}

/** The largest counter seen, 0 when there is none. */
export function lastCounter(events: Iterable<Envelope>): number {
  let last = 0;
  for (const event of events) last = Math.max(last, event.counter);
  return last;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
