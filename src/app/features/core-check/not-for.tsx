import type { CoreTest, MoreTest } from '#library';
import { useRecord } from '../../record-provider.tsx';
import aboutYou from '../../text/en/about-you.json';
import text from '../../text/en/core-check.json';
import { Callout } from '../../ui/callout.tsx';
import { Why } from '../../ui/why.tsx';
import css from './core-check.module.css';

const words = text.notFor;

/** Who leaves a test out: said first to whoever has not told about herself, else at hand. */
export function NotFor({ test }: { readonly test: CoreTest | MoreTest }) {
  const { hasProfile } = useRecord().state;
  const cautions = test.notWith.map((caution) => aboutYou.cautions[caution]);
  const list = (
    <ul className={css.ends}>
      {cautions.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  );
  return hasProfile ? (
    <Why title={words.title} solo>
      <p>{words.told}</p>
      {list}
    </Why>
  ) : (
    <Callout tone="attention" title={words.title}>
      {list}
    </Callout>
  );
}
