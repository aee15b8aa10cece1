import { useMemo } from 'react';
import {
  bodyKey,
  type CoreProfile,
  type DayReserve,
  type GroupCapacity,
  groupCapacity,
  type Person,
  saysStrength,
  subjectOf,
} from '#care';
import { coreTests } from '#library';
import type { StrengthAnswer, StrengthQuestion } from './own-strength-answers.ts';
import { WorkerAnswers } from './worker-answers.ts';

const { useAnswer } = new WorkerAnswers<StrengthQuestion, StrengthAnswer>(
  () => new Worker(new URL('./own-strength.worker.ts', import.meta.url), { type: 'module' }),
);
const testIds = coreTests.filter(saysStrength).map(({ id }) => id);

/** What the holds say about strength; with height and weight, worked out beside the page, and `working` until then. */
export function useOwnStrength(profile: CoreProfile, person: Person): readonly GroupCapacity[] | 'working' {
  const subject = useMemo(() => subjectOf(person), [person]);
  const question = useMemo(
    () => subject && { key: `tests ${bodyKey(subject)}`, subject, testIds },
    [subject],
  );
  const answer = useAnswer(question);
  return useMemo(() => {
    if (answer === 'working') return answer;
    const demands = answer === 'none' ? [] : answer.demands;
    return profile.groups.flatMap((group) => {
      if (group.kind !== 'measured') return [];
      const demand = demands.find(({ testId }) => testId === group.test.id)?.demand;
      return groupCapacity(group, person, demand) ?? [];
    });
  }, [answer, profile, person]);
}

/** What postures of a day ask of this body with these strengths; nothing without height and weight. */
export function useDayReserves(
  capacities: readonly GroupCapacity[],
  person: Person,
): readonly DayReserve[] | 'working' {
  const subject = useMemo(() => subjectOf(person), [person]);
  const question = useMemo(() => {
    if (!subject || capacities.length === 0) return undefined;
    const strengths = capacities.map(({ group, capacity: { value, low, high } }) => [
      group,
      value,
      low,
      high,
    ]);
    return { key: `day ${bodyKey(subject)} ${JSON.stringify(strengths)}`, subject, capacities };
  }, [subject, capacities]);
  const answer = useAnswer(question);
  return answer === 'working' ? answer : answer === 'none' ? [] : answer.reserves;
}
