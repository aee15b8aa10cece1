import { Link } from 'wouter';
import type { HandOverHint } from '#care';
import css from './hand-over-callout.module.css';
import text from './text/en/hand-over.json';
import { Callout } from './ui/callout.tsx';
import { Reasons } from './ui/reasons.tsx';
import { Why } from './ui/why.tsx';

const tones = {
  self: 'plain',
  physiotherapist: 'plain',
  doctor: 'attention',
  questions: 'attention',
} as const;

/** Says whom to show what the check-ins tell, and why. */
export function HandOverCallout({ hint }: { readonly hint: HandOverHint }) {
  const words = text[hint.kind];
  return (
    <Callout tone={tones[hint.door]} title={words.title}>
      {words.body}
      {'link' in words && (
        <Link href={words.to} className={css.link}>
          {words.link}
        </Link>
      )}
      <Why title={text.why} solo>
        <Reasons because={hint.because} />
      </Why>
    </Callout>
  );
}
