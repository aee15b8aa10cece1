import { Link } from 'wouter';
import type { PatternFit } from '#care';
import { conditionById, seriousPatterns } from '#library';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { FitMark } from './fit-mark.tsx';
import css from './full-check.module.css';
import { Said } from './said.tsx';

const words = text.result;
const nameOf = (id: string) => conditionById(id)?.name ?? id;
const isSerious = ({ id }: PatternFit) => seriousPatterns.some((serious) => serious.id === id);

/** Every other pattern in a line that opens; the rare and serious ones without a sign in one. */
export function OtherPatterns({ patterns }: { readonly patterns: readonly PatternFit[] }) {
  const rare = patterns.filter((pattern) => isSerious(pattern) && pattern.fit === 'too-little-known');
  const others = patterns.filter((pattern) => !rare.includes(pattern));
  return (
    <Card labelledBy="others">
      <div className={css.others}>
        <h2 id="others">{words.others}</h2>
        {others.map(({ id, fit, because }) => (
          <details key={id} className={css.pattern}>
            <summary>
              <span>{nameOf(id)}</span>
              <FitMark fit={fit} />
            </summary>
            <div className={css.inside}>
              <Said because={because} />
              <div className={css.links}>
                <Link href={`/learn/conditions/${id}`}>{fill(words.read, { name: nameOf(id) })}</Link>
              </div>
            </div>
          </details>
        ))}
        {rare.length > 0 && (
          <details className={css.pattern}>
            <summary>
              <span>{words.rareTitle}</span>
              <FitMark fit="too-little-known" />
            </summary>
            <div className={css.inside}>
              <p className={css.soft}>{words.rare}</p>
              <ul className={css.links}>
                {rare.map(({ id }) => (
                  <li key={id}>
                    <Link href={`/learn/conditions/${id}`}>{nameOf(id)}</Link>
                  </li>
                ))}
              </ul>
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}
