import type { CheckStatus, TestFit } from '#care';
import { shortDay } from '../../text/days.ts';
import aboutYou from '../../text/en/about-you.json';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';

/** How a test stands, in a line. */
export function statusWords(status: CheckStatus, today: string): string {
  switch (status.kind) {
    case 'open':
      return text.status.open;
    case 'done':
      return fill(text.status.done, {
        seconds: Math.round(status.holdS),
        day: status.localDay === today ? text.status.today : shortDay(status.localDay),
      });
    case 'not-counted':
      return fill(text.status.notCounted, { why: text.endedReasons[status.ended] });
    case 'skipped':
      return fill(text.status.skipped, { why: text.skipReasons[status.reason] });
    case 'ruled-out':
      return fill(text.status.ruledOut, { why: ruledOutWords(status) });
  }
}

/** What rules a test out, in the words in which the person said it. */
export function ruledOutWords(status: Extract<TestFit, { kind: 'ruled-out' }>): string {
  switch (status.by) {
    case 'caution':
      return lowFirst(aboutYou.cautions[status.what]);
    case 'position':
      return fill(text.status.cannot, { position: lowFirst(aboutYou.positions[status.what]) });
    case 'equipment':
      return fill(text.status.missing, { thing: lowFirst(aboutYou.equipment[status.what]) });
  }
}

function lowFirst(words: string): string {
  return words.startsWith('I ') ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
