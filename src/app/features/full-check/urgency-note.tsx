import { Link } from 'wouter';
import { type CheckUrgency, checkQuestionById } from '#care';
import { questionById } from '#library';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import { Callout } from '../../ui/callout.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './full-check.module.css';
import { fullCheckPath } from './full-check-path.ts';
import type { ShownResult } from './use-result.ts';

const words = text.result;
const tones = {
  emergency: 'urgent',
  'same-day': 'attention',
  'within-days': 'attention',
  routine: 'plain',
  'self-manage': 'calm',
  'too-little-known': 'plain',
} as const satisfies Readonly<Record<CheckUrgency, string>>;

/** How urgent it is, first of all, with the reason in its own words and the rules behind it. */
export function UrgencyNote({ check, verdict, asked }: ShownResult) {
  const { urgency, because, missing } = verdict;
  const open = urgency === 'too-little-known' ? missing.flatMap((id) => checkQuestionById(id) ?? []) : [];
  const first = because[0].text;
  return (
    <>
      <Callout tone={tones[urgency]} title={words.urgency[urgency]}>
        {urgency === 'self-manage' && <p>{fill(words.asked, { count: asked })}</p>}
        {urgency === 'too-little-known' && <p>{words.missing}</p>}
        {urgency !== 'self-manage' && urgency !== 'too-little-known' && <p>{first}</p>}
        {open.length > 0 && (
          <ul className={css.links}>
            {open.map(({ id, question }) => (
              <li key={id}>
                <Link href={questionById(id) ? fullCheckPath({ check: check.checkId, at: id }) : '/check'}>
                  {question}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Callout>
      <Why title={words.why} solo>
        <p>{words.fixed}</p>
        <Reasons because={because} />
      </Why>
    </>
  );
}
