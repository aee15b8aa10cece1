import text from '../../text/en/settings.json';
import { fill } from '../../text/fill.ts';

/** "1 entry", "214 entries". */
export function entries(count: number): string {
  return count === 1 ? text.oneEntry : fill(text.manyEntries, { count });
}
