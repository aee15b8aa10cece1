import { fill } from '../../text/fill.ts';

/** "1 week", "8 weeks". */
export function amount(n: number, one: string, many: string): string {
  return n === 1 ? one : fill(many, { n });
}

/** 3.5999 as 3.6, 4.0 as 4. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
