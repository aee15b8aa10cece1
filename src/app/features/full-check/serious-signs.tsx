import { Link } from 'wouter';
import type { PatternFit } from '#care';
import { conditionById, dangers, seriousPatterns } from '#library';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { Sources } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './full-check.module.css';
import { Lines } from './lines.tsx';

const words = text.result;

/** What a danger sign speaks for, without a likeness: the sign is looked at, whatever the pain is like. */
export function SeriousSigns({ patterns }: { readonly patterns: readonly PatternFit[] }) {
  if (patterns.length === 0) return null;
  const evidence = [...new Set(patterns.flatMap(({ because }) => because.flatMap((one) => one.evidence)))];
  return (
    <Card labelledBy="serious">
      <h2 id="serious">{words.needsLook}</h2>
      {patterns.map(({ id, because }) => (
        <div key={id} className={css.part}>
          <p>{meaningOf(id)}</p>
          <Lines lines={[...new Set(because.map((reason) => reason.text))]} />
          <div className={css.links}>
            <Link href={`/learn/conditions/${id}`}>
              {fill(words.read, { name: conditionById(id)?.name ?? id })}
            </Link>
          </div>
        </div>
      ))}
      <Why title={words.why}>
        <p>{words.weighedRules}</p>
        <Sources ids={evidence} />
      </Why>
    </Card>
  );
}

function meaningOf(id: string): string {
  const target = seriousPatterns.find((one) => one.id === id)?.targets[0];
  if (!target) throw new Error(`"${id}" is no serious pattern`);
  return dangers[target].means;
}
