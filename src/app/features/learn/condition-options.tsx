import { Link } from 'wouter';
import { type BackCondition, optionKinds, treatmentById } from '#library';
import text from '../../text/en/learn-conditions.json';
import { Card } from '../../ui/card.tsx';
import { Evidence } from './claims.tsx';
import css from './learn.module.css';

/** What is usually discussed, kind by kind, with what speaks for and against. */
export function ConditionOptions({ options }: { readonly options: BackCondition['options'] }) {
  return (
    <Card labelledBy="options">
      <h2 id="options">{text.options}</h2>
      {optionKinds.map((kind) => {
        const { text: words, speaksFor, speaksAgainst, treatments, evidence } = options[kind];
        const those = treatments.flatMap((id) => treatmentById(id) ?? []);
        return (
          <section key={kind} className={css.option} aria-label={text[kind]}>
            <h3>{text[kind]}</h3>
            <p>{words}</p>
            {speaksFor && (
              <p>
                <b>{text.speaksFor}</b> {speaksFor}
              </p>
            )}
            {speaksAgainst && (
              <p>
                <b>{text.speaksAgainst}</b> {speaksAgainst}
              </p>
            )}
            {those.length > 0 && (
              <ul className={css.readOn} aria-label={text.readOn}>
                {those.map(({ id, name }) => (
                  <li key={id}>
                    <Link href={`/learn/treatments/${id}`}>{name}</Link>
                  </li>
                ))}
              </ul>
            )}
            <Evidence ids={evidence} />
          </section>
        );
      })}
    </Card>
  );
}
