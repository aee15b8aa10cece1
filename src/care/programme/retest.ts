import type { MuscleGroup } from '#library';
import { coreProfile } from '../core-profile/core-profile.ts';
import type { CoreSkip } from '../core-profile/group-profile.ts';
import type { CoreResult } from '../core-profile/measured-hold.ts';
import { groupList } from '../core-profile/phrases.ts';
import type { Person } from '../person.ts';
import { dayNumber, daysBetween } from '../progress/calendar.ts';
import type { CheckInEntry, Dated, SessionEntry } from '../progress/history.ts';
import { type HoldTrend, holdTrends } from '../progress/hold-trend.ts';
import { type PainFollowed, painFollowed } from '../progress/pain-followed.ts';
import { painTrend } from '../progress/pain-trend.ts';
import { countsAsDone } from '../progress/sessions-done.ts';
import type { Because, Reason } from '../reason.ts';

export interface RetestHistory {
  readonly person: Person;
  readonly coreTests: readonly (CoreResult & Dated)[];
  readonly coreTestSkips: readonly CoreSkip[];
  readonly sessions: readonly SessionEntry[];
  readonly checkIns: readonly CheckInEntry[];
}

/** What a re-test at 4, 8 or 12 weeks says of the group that was trained most, and what follows from it. */
export interface Retest {
  /** The re-test it belongs to. */
  readonly week: 4 | 8 | 12;
  /** The day of the newest hold. */
  readonly day: string;
  readonly group: MuscleGroup;
  readonly moved: 'longer' | 'shorter' | 'cannot-tell';
  readonly pain: PainFollowed['kind'] | 'not-known';
  readonly next: 'go-on' | 'next-group' | 'do-more' | 'change-exercises' | 'show-somebody';
  readonly because: Because;
}

/** Re-tests may come a few days early. */
const weeksOf = (days: number): 4 | 8 | 12 => (days < 49 ? 4 : days < 77 ? 8 : 12);
/** Fewer sessions a week than this over the whole time cannot be expected to move a hold (trials: two to three). */
const enoughAWeek = 2;
const firstCheckDays = 14;

/** Undefined until the trained group has a hold later than its first check. */
export function retestReading(history: RetestHistory, today: string): Retest | undefined {
  const coreTests = history.coreTests.filter(({ localDay }) => daysBetween(localDay, today) >= 0);
  if (
    !coreTests.some(
      ({ localDay }) => daysBetween(coreTests[0]?.localDay ?? localDay, localDay) > firstCheckDays,
    )
  )
    return undefined;
  const group = trainedGroup(history, coreTests);
  const trend = group && holdTrends(coreTests).find(({ test }) => test.measures === group);
  const start = trend?.start.days.at(-1)?.localDay;
  const day = trend?.later?.latest.days[0]?.localDay;
  if (!group || !trend?.later || !start || !day) return undefined;
  const checkIns = history.checkIns.filter(({ localDay }) => daysBetween(localDay, today) >= 0);
  const pain = painFollowed(painTrend(checkIns), [trend])?.kind ?? 'not-known';
  const days = daysBetween(start, day);
  const found = { week: weeksOf(days), day, group, moved: movedOf(trend), pain } as const;
  const next = nextOf(found, sessionsAWeek(history.sessions, start, day), () => stillLeast(history, group));
  return { ...found, next, because: [movedReason(found, trend.later.change.because[0]), nextReason(next)] };
}

/** What the first check named, else what held least beside others then. */
function trainedGroup(
  { person, coreTestSkips }: RetestHistory,
  coreTests: readonly (CoreResult & Dated)[],
): MuscleGroup | undefined {
  const first = Math.min(...coreTests.map(({ localDay }) => dayNumber(localDay)));
  const early = coreTests.filter(({ localDay }) => dayNumber(localDay) - first <= firstCheckDays);
  const { weakest, groups } = coreProfile(early, person, coreTestSkips);
  if (weakest.kind === 'named') return weakest.groups[0];
  const placed = groups.flatMap((one) =>
    one.kind === 'measured' && one.standing.kind === 'percentile' && one.group !== 'balance'
      ? [{ group: one.group, place: one.standing.place.value }]
      : [],
  );
  return placed.sort((a, b) => a.place - b.place)[0]?.group;
}

function movedOf({ later }: HoldTrend): Retest['moved'] {
  if (later?.change.kind !== 'beyond-error') return 'cannot-tell';
  return later.change.changeS > 0 ? 'longer' : 'shorter';
}

function sessionsAWeek(sessions: readonly SessionEntry[], from: string, to: string): number {
  const within = sessions.filter(
    (one) => countsAsDone(one) && daysBetween(from, one.localDay) >= 0 && daysBetween(one.localDay, to) >= 0,
  );
  return (7 * within.length) / Math.max(7, daysBetween(from, to));
}

function stillLeast({ coreTests, person, coreTestSkips }: RetestHistory, group: MuscleGroup): boolean {
  const { weakest } = coreProfile(coreTests, person, coreTestSkips);
  return weakest.kind !== 'named' || weakest.groups.includes(group);
}

function nextOf(
  { week, moved, pain }: Pick<Retest, 'week' | 'moved' | 'pain'>,
  aWeek: number,
  isStillLeast: () => boolean,
): Retest['next'] {
  const isPainSame = pain === 'holds-only' || pain === 'neither';
  if (week === 12 && isPainSame) return 'show-somebody';
  if (moved === 'longer') return isStillLeast() ? 'go-on' : 'next-group';
  if (moved === 'cannot-tell' && week === 4) return 'go-on';
  return aWeek < enoughAWeek ? 'do-more' : 'change-exercises';
}

function movedReason({ group, pain }: Pick<Retest, 'group' | 'pain'>, change: Reason): Reason {
  return {
    ...change,
    text: `Your ${groupList([group])} hold: ${change.text} ${painWords[pain]}`,
    evidence: [...change.evidence, ...(pain === 'not-known' ? [] : ['pain-important-change'])],
  };
}

const painWords: Readonly<Record<Retest['pain'], string>> = {
  both: 'Your pain went down in the same weeks.',
  'pain-only': 'Your pain went down all the same.',
  'holds-only': 'Your pain did not go down with it so far.',
  neither: 'Your pain is about where it was.',
  'not-known': 'How your pain went is not known yet.',
};

function nextReason(next: Retest['next']): Reason {
  switch (next) {
    case 'go-on':
      return { text: 'Go on as you do.', evidence: ['time-to-get-stronger', 'programme-rules'] };
    case 'next-group':
      return {
        text: 'Another group holds least now, so the plan turns to that one.',
        evidence: ['weak-group-rule'],
      };
    case 'do-more':
      return {
        text: 'There were fewer than two sessions a week. Before anything changes, try to do a little more.',
        evidence: ['time-to-get-stronger', 'programme-rules'],
      };
    case 'change-exercises':
      return {
        text: 'You trained, and the hold did not move. Other exercises for the same group take their turn.',
        evidence: ['no-best-exercise', 'programme-rules'],
      };
    case 'show-somebody':
      return {
        text: 'Twelve weeks without less pain are a good time to show somebody. This plan may not be what your back needs.',
        evidence: ['when-to-show-somebody'],
      };
  }
}
