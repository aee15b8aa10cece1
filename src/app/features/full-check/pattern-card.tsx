import { Link } from 'wouter';
import type { PatternFit } from '#care';
import { conditionById } from '#library';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { Sources } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { Changes } from './changes.tsx';
import { FitMark } from './fit-mark.tsx';
import css from './full-check.module.css';
import { Said } from './said.tsx';

const words = text.result;

/** A pattern that fits: what it is, what speaks for and against, what could change it, and why. */
export function PatternCard({
  pattern,
  checkId,
}: {
  readonly pattern: PatternFit;
  readonly checkId: string;
}) {
  const { id, fit, because, wouldChange } = pattern;
  const condition = conditionById(id);
  if (!condition) throw new Error(`no page on the pattern "${id}"`);
  const evidence = [...new Set(because.flatMap((reason) => reason.evidence))];
  return (
    <Card labelledBy={id}>
      <div className={css.like}>
        <FitMark fit={fit} />
        <h2 id={id}>{condition.name}</h2>
        <p className={css.soft}>{condition.whatItIs}</p>
      </div>
      <Said because={because} titled />
      <Changes checkId={checkId} ids={wouldChange} />
      <div className={css.links}>
        <Link href={`/learn/conditions/${id}`}>{fill(words.read, { name: condition.name })}</Link>
      </div>
      <Why title={words.why}>
        <p>{words.weighed}</p>
        <Sources ids={evidence} />
      </Why>
    </Card>
  );
}
