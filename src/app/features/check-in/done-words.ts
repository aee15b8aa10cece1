import { type ActivityTrend, checkInChange } from '#care';
import type { CheckIn, State } from '#record';
import text from '../../text/en/check-in.json';
import { fill } from '../../text/fill.ts';

const words = text.done;

interface Finding {
  readonly title: string;
  readonly lead: string;
}

/** This check-in's average beside the one of the week before. */
export function changeInWords(checkIn: CheckIn, checkIns: readonly CheckIn[]): Finding {
  const change = checkInChange(checkIns);
  if (checkIn.painAverage === undefined || change.kind === 'no-average') return words.none;
  if (change.kind === 'first') return filled(words.first, { latest: change.latest });
  const { latest, before } = change;
  return filled(findingOf(change), { latest, before });
}

function findingOf({
  kind,
  real,
}: {
  readonly kind: 'down' | 'up' | 'about-the-same';
  readonly real: boolean;
}): Finding {
  if (kind === 'about-the-same') return words.same;
  if (!real) return words.chance;
  return kind === 'down' ? words.downReal : words.upReal;
}

function filled({ title, lead }: Finding, values: Readonly<Record<string, number>>): Finding {
  return { title, lead: fill(lead, values) };
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
}

/** The answers as they were given; what was left out is not listed. */
export function answersInWords(
  { painAverage, painWorst, painNow, leg, activities }: CheckIn,
  named: State['activities'],
  trend: ActivityTrend,
): readonly Row[] {
  const pain = [
    { id: 'average', name: words.names.average, score: painAverage },
    { id: 'worst', name: words.names.worst, score: painWorst },
    { id: 'now', name: words.names.now, score: painNow },
  ].flatMap(({ id, name, score }) =>
    score === undefined ? [] : [{ id, name, value: fill(words.score, { score }) }],
  );
  const legs = leg ? [{ id: 'leg', name: words.names.leg, value: text.leg[leg] }] : [];
  const scores = activities.map(({ activityId, score }) => {
    const name = named.find((one) => one.activityId === activityId)?.name ?? activityId;
    const start = trend.activities.find((one) => one.activityId === activityId)?.start;
    const note =
      start !== undefined && trend.finding !== 'too-early' ? fill(words.scoreStart, { start }) : undefined;
    return { id: activityId, name, value: fill(words.score, { score }), note };
  });
  return [...pain, ...legs, ...scores];
}

/** How the mean of the activities moved since the start, with its uncertainty; undefined while nothing can be said. */
export function activityWords({ finding, size }: ActivityTrend): string | undefined {
  if (finding === 'nothing-yet' || finding === 'too-early') return undefined;
  return fill(words.activitiesMean[finding], { size: size ? words.sizes[size] : '' });
}
