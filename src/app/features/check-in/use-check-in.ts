import { useState } from 'react';
import type { CheckIn } from '#record';
import { useRecord } from '../../record-provider.tsx';

export type PainKind = 'painAverage' | 'painWorst' | 'painNow';

export interface Answers {
  readonly painAverage?: number;
  readonly painWorst?: number;
  readonly painNow?: number;
  readonly leg?: NonNullable<CheckIn['leg']>;
  /** By activity id. */
  readonly scores: Readonly<Record<string, number>>;
}

export interface RunningCheckIn {
  readonly answers: Answers;
  readonly change: (change: Partial<Answers>) => void;
  readonly score: (activityId: string, score: number) => void;
  /** Records it as one event; what is said after that is another check-in. */
  readonly save: () => void;
}

const nothingTold: Answers = { scores: {} };

/** The answers of one check-in, recorded together at its end. */
export function useCheckIn(start: Answers = nothingTold): RunningCheckIn {
  const { append } = useRecord();
  const [answers, setAnswers] = useState(start);
  return {
    answers,
    change: (change) => setAnswers((before) => ({ ...before, ...change })),
    score: (activityId, score) =>
      setAnswers((before) => ({ ...before, scores: { ...before.scores, [activityId]: score } })),
    save: () => {
      const { scores, ...told } = answers;
      const activities = Object.entries(scores).map(([activityId, score]) => ({ activityId, score }));
      void append({ kind: 'checked-in', ...told, activities });
      setAnswers(nothingTold);
    },
  };
}

/** Whether any number was told; a check-in without one says nothing. */
export function hasPain({ painAverage, painWorst, painNow }: Answers): boolean {
  return painAverage !== undefined || painWorst !== undefined || painNow !== undefined;
}
