import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import {
  type Answer,
  answersGiven,
  answersOfList,
  type CheckScreen,
  canGoOn,
  checkScreens,
  doubtKey,
  judgeSafety,
  openScreen,
  type SafetyAnswers,
  type SafetyCheckLike,
  type SafetyForm,
  safetyVersion,
  unfinishedCheck,
} from '#care';
import { useClock, useNewId, useRecord } from '../../record-provider.tsx';
import { checkPath } from '../../safety-gate.ts';
import { insidePath } from './path.ts';

type Given = readonly { readonly flag: string; readonly answer: Answer }[];

export interface RunningCheck {
  readonly answers: SafetyAnswers;
  readonly screens: readonly CheckScreen[];
  /** Absent while the last answer leads away. */
  readonly screen: CheckScreen | undefined;
  /** From 0. */
  readonly place: number;
  /** Only what is new since a clinician looked is asked. */
  readonly sinceSeen: boolean;
  /** The answer could not be stored; it counts all the same. */
  readonly unsaved: boolean;
  readonly answer: (flag: string, answer: Answer) => void;
  readonly answerList: (
    flags: readonly string[],
    ticked?: readonly string[],
    doubted?: readonly string[],
  ) => void;
  readonly openList: (group: string) => void;
  /** Keeps what is ticked and asks which of the others are doubted. */
  readonly doubtList: (group: string, ticked: readonly string[]) => void;
  readonly skip: (flag: string) => void;
  readonly back: () => void;
  readonly leave: () => void;
}

/**
 * One run through a form. Where it stands is in the address (`check`, `at`), what was said is in the record: a reload
 * or a killed browser goes on at the first open question. Every answer is judged at once.
 */
export function useCheck(form: SafetyForm): RunningCheck {
  const { state, saving, append } = useRecord();
  const clock = useClock();
  const newId = useNewId();
  const [, go] = useLocation();
  const search = new URLSearchParams(useSearch());
  const sinceSeen = search.get('since') === 'seen';
  const next = insidePath(search.get('next'));
  const [checkId] = useState(
    () => checkToRun(state.safetyChecks, form, search, clock.now().toISOString()) ?? newId(),
  );
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const check = state.safetyChecks.find((other) => other.checkId === checkId);
  const answers = check?.answers ?? {};
  const screens = checkScreens(form, answers, opened);
  const screen = screens.find(({ key }) => key === search.get('at')) ?? openScreen(screens, answers, passed);
  const place = screen ? screens.indexOf(screen) : screens.length;

  const to = (key: string | undefined, replace = false) =>
    go(
      checkPath(form, {
        check: checkId,
        ...(key && { at: key }),
        ...(sinceSeen && { since: 'seen' }),
        ...(next && { next }),
      }),
      { replace },
    );

  /** Records, judges, and shows what comes next. */
  function record(given: Given, nowOpened = opened, nowPassed = passed, then?: string): void {
    const after = { ...answers, ...Object.fromEntries(given.map(({ flag, answer }) => [flag, answer])) };
    const verdict = judgeSafety(form, after, state.person);
    const said = given.map(
      ({ flag, answer }) => ({ kind: 'safety-answered', checkId, form, questionId: flag, answer }) as const,
    );
    const open = openScreen(checkScreens(form, after, nowOpened), after, nowPassed);
    if (verdict.urgency !== 'open' && (verdict.urgency === 'emergency' || !open)) {
      const { urgency, rule } = verdict;
      void append(...said, {
        kind: 'safety-judged',
        checkId,
        form,
        urgency,
        rule,
        rulesVersion: safetyVersion,
      });
      go(afterVerdict(form, urgency, next), { replace: urgency !== 'emergency' });
      return;
    }
    if (said.length > 0) void append(...said);
    to(then ?? open?.key);
  }

  const judged = check?.judged?.urgency;
  const arriveAtEnd = useEffectEvent(() => {
    if (judged) go(afterVerdict(form, judged, next), { replace: true });
    else record([]);
  });
  const atEnd = !screen;
  useEffect(() => {
    if (atEnd) arriveAtEnd();
  }, [atEnd]);

  return {
    answers,
    screens,
    screen,
    place,
    sinceSeen,
    unsaved: saving.failure !== undefined && saving.pending > 0,
    answer: (flag, answer) => record(answersGiven(flag, answer)),
    answerList: (flags, ticked, doubted) => record(answersOfList(flags, ticked, doubted)),
    openList: (group) => {
      const nowOpened = [...opened, group];
      setOpened(nowOpened);
      const inside = checkScreens(form, answers, nowOpened)[place];
      to(inside?.key);
    },
    doubtList: (group, ticked) => {
      const nowOpened = [...opened, group];
      setOpened(nowOpened);
      const given = ticked.flatMap((flag) => answersGiven(flag, 'yes'));
      record(given, nowOpened, passed, doubtKey(group));
    },
    skip: (flag) => {
      const nowPassed = [...passed, flag];
      setPassed(nowPassed);
      record([], opened, nowPassed);
    },
    back: () => {
      const before = screens[place - 1];
      if (before) to(before.key);
      else go('/');
    },
    leave: () => go('/'),
  };
}

/** The check that the address names, while it may still be changed; otherwise one that was left half done. */
function checkToRun(
  checks: readonly SafetyCheckLike[],
  form: SafetyForm,
  search: URLSearchParams,
  nowIso: string,
): string | undefined {
  const wanted = search.get('check');
  if (wanted && wanted.length <= 64) {
    const named = checks.find(({ checkId }) => checkId === wanted);
    if (!named || (named.form === form && canGoOn(named, nowIso))) return wanted;
  }
  if (search.get('since') === 'seen') return undefined;
  return unfinishedCheck(checks, form, nowIso)?.checkId;
}

function afterVerdict(
  form: SafetyForm,
  urgency: 'emergency' | 'same-day' | 'within-days' | 'clear',
  next?: string,
): string {
  const query = next ? `?${new URLSearchParams({ next })}` : '';
  if (urgency === 'emergency') return '/emergency';
  if (urgency !== 'clear') return `/see-someone${query}`;
  return form === 'full' ? `/check/clear${query}` : (next ?? '/');
}
