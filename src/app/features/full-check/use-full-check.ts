import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  type AnswerProblem,
  type CheckAnswers,
  type CheckValue,
  checkVersion,
  type JudgedCheck,
  judgeCheck,
  knownOf,
  openQuestion,
  painPath,
  refuseAnswers,
  safetyAfterCheck,
  safetyVersion,
  unfinishedFullCheck,
  wholeAnswers,
} from '#care';
import type { Question } from '#library';
import { useClock, useNewId, useRecord } from '../../record-provider.tsx';
import { fullCheckPath, resultPath } from './full-check-path.ts';

export interface RunningFullCheck {
  readonly answers: CheckAnswers;
  readonly path: readonly Question[];
  /** Absent while two answers clash, and while the last answer leads to the result. */
  readonly question: Question | undefined;
  /** From 0. */
  readonly place: number;
  readonly clash: AnswerProblem | undefined;
  readonly unsaved: boolean;
  readonly answer: (value: CheckValue) => void;
  /** Leaves a number open. */
  readonly pass: () => void;
  readonly change: (id: string) => void;
  readonly back: () => void;
  readonly leave: () => void;
}

/**
 * One run through the questions about the pain. Where it stands is in the address (`check`, `at`), what was said is in
 * the record: a reload or a killed browser goes on at the first open question.
 */
export function useFullCheck(danger: JudgedCheck): RunningFullCheck {
  const { state, saving, append } = useRecord();
  const clock = useClock();
  const newId = useNewId();
  const [, go] = useLocation();
  const search = new URLSearchParams(useSearch());
  const named = search.get('check');
  const [checkId] = useState(
    () => named ?? unfinishedFullCheck(state.fullChecks, clock.now().toISOString())?.checkId ?? newId(),
  );
  const [passed, setPassed] = useState<readonly string[]>([]);
  const known = knownOf(state.person);
  const answers = state.fullChecks.find((check) => check.checkId === checkId)?.answers ?? {};
  const path = painPath(answers, known);
  const wanted = path.find(({ id }) => id === search.get('at'));
  const open = openQuestion(path, answers, passed);
  const clash = wanted || open ? undefined : clashIn(wholeAnswers(answers, danger.answers, state.person));
  const question = wanted ?? open;
  const place = question ? path.indexOf(question) : path.length;

  const to = (id: string | undefined, replace = false) =>
    go(fullCheckPath({ check: checkId, ...(id && { at: id }) }), { replace });

  function goOn(after: CheckAnswers, nowPassed = passed): void {
    const next = openQuestion(painPath(after, known), after, nowPassed);
    to(next?.id);
  }

  const atEnd = !question && !clash;
  const judge = useEffectEvent(() => {
    const verdict = judgeCheck(wholeAnswers(answers, danger.answers, state.person));
    const gate = safetyAfterCheck(verdict, danger, state.person);
    void append(
      {
        kind: 'check-judged',
        checkId,
        safetyCheckId: danger.checkId,
        urgency: verdict.urgency,
        rulesVersion: checkVersion,
      },
      ...(gate
        ? [
            {
              kind: 'safety-judged',
              checkId: danger.checkId,
              form: danger.form,
              rulesVersion: safetyVersion,
              ...gate,
            } as const,
          ]
        : []),
    );
    go(resultPath, { replace: true });
  });
  useEffect(() => {
    if (atEnd) judge();
  }, [atEnd]);

  return {
    answers,
    path,
    question,
    place,
    clash,
    unsaved: saving.failure !== undefined && saving.pending > 0,
    answer: (value) => {
      if (!question) return;
      void append({ kind: 'check-answered', checkId, questionId: question.id, value });
      goOn({ ...answers, [question.id]: value });
    },
    pass: () => {
      if (!question) return;
      const nowPassed = [...passed, question.id];
      setPassed(nowPassed);
      goOn(answers, nowPassed);
    },
    change: (id) => to(id),
    back: () => {
      const before = path[place - 1];
      if (before) to(before.id);
      else go(fullCheckPath());
    },
    leave: () => go('/'),
  };
}

function clashIn(whole: CheckAnswers): AnswerProblem | undefined {
  return refuseAnswers(whole)[0];
}
