import type { Because } from '../reason.ts';
import type { CheckInEntry } from './history.ts';
import { reaches } from './pain-trend.ts';

/** Changes of the mean of a person's own activities, 0–10 (Abbott & Schmitt 2014, J Orthop Sports Phys Ther 44:560). */
const changes = { small: 1.3, medium: 2.3, large: 2.7 } as const;

export interface ActivityChange {
  readonly activityId: string;
  readonly start: number;
  readonly latest: number;
}

export interface ActivityTrend {
  readonly finding: 'nothing-yet' | 'too-early' | 'within-chance' | 'easier' | 'harder';
  /** How much the mean moved; only with `easier` and `harder`. */
  readonly size?: keyof typeof changes;
  /** How much it moved on average, up is easier; absent while nothing can be compared. */
  readonly change?: number;
  readonly activities: readonly ActivityChange[];
  readonly because: Because;
}

/** How the person's own activities went, from the first score of each to its latest. */
export function activityTrend(checkIns: readonly CheckInEntry[]): ActivityTrend {
  const scored = checkIns.flatMap(({ localDay, activities }) =>
    activities.map((activity) => ({ ...activity, localDay })),
  );
  const ids = [...new Set(scored.map(({ activityId }) => activityId))];
  const activities = ids.flatMap((activityId) => {
    const own = scored.filter((score) => score.activityId === activityId);
    const start = own[0];
    const latest = own.at(-1);
    if (!start || !latest) return [];
    return [
      { activityId, start: start.score, latest: latest.score, twice: start.localDay !== latest.localDay },
    ];
  });
  const compared = activities.filter(({ twice }) => twice);
  return {
    ...judge(compared, activities.length),
    activities: activities.map(({ twice: _, ...change }) => change),
    because: [
      {
        text: 'A change of 1.3 points in the mean of your activities is small, 2.3 medium, 2.7 large.',
        evidence: ['activity-important-change'],
      },
    ],
  };
}

function judge(
  compared: readonly ActivityChange[],
  known: number,
): Pick<ActivityTrend, 'finding' | 'size' | 'change'> {
  if (known === 0) return { finding: 'nothing-yet' };
  if (compared.length === 0) return { finding: 'too-early' };
  const change = compared.reduce((sum, { start, latest }) => sum + latest - start, 0) / compared.length;
  const size = (['large', 'medium', 'small'] as const).find((name) =>
    reaches(Math.abs(change), changes[name]),
  );
  if (!size) return { finding: 'within-chance', change };
  return { finding: change > 0 ? 'easier' : 'harder', size, change };
}
