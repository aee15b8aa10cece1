import { knownBegin, type SafetyCheckLike, type StandingAdvice, saidFlags } from '#care';
import { dangers, redFlagById } from '#library';
import { dateInWords } from '../../device/when-words.ts';
import text from '../../text/en/safety-check.json';
import { fill } from '../../text/fill.ts';

const words = text.emergency;

/** What the person said, and what it may mean, as one paragraph to them. */
export function saidToYou(advice: StandingAdvice, check: SafetyCheckLike): string {
  const { sure, unsure } = saidFlags(advice.flags, check.answers);
  const yours = (flags: readonly string[], first: string, more: string) =>
    flags.map((flag, at) => fill(at === 0 ? first : more, { sign: redFlagById(flag).youSaid }));
  return [
    ...yours(sure, words.youSaid, words.youSaidMore),
    ...yours(unsure, words.youDoubt, words.youDoubtMore),
    advice.changed ? words.changed : '',
    dangers[advice.targets[0]].means,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the person shows or reads out: their own answers, dates only where the record knows them. */
export function saidToThem(
  advice: StandingAdvice,
  check: SafetyCheckLike,
  checks: readonly SafetyCheckLike[],
  timeZone: string,
): readonly string[] {
  const { sure, unsure } = saidFlags(advice.flags, check.answers);
  const { absentOn, saidSince } = knownBegin(advice.flags, checks, check.checkId);
  return [
    words.quotePain,
    ...sure.map((flag) => `${capital(redFlagById(flag).said)}.`),
    ...unsure.map((flag) => fill(words.quoteUnsure, { sign: redFlagById(flag).said })),
    ...(saidSince ? [fill(words.quoteSince, { date: dateInWords(saidSince, timeZone) })] : []),
    ...(absentOn ? [fill(words.quoteAbsent, { date: dateInWords(absentOn, timeZone) })] : []),
    ...advice.targets.map((target) => dangers[target].ask),
  ];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
