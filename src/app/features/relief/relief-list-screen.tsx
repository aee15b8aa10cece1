import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { allowedRelief, reliefEffects } from '#care';
import type { ReliefTechnique } from '#library';
import { Figure } from '../../figure/figure.tsx';
import { useRecord } from '../../record-provider.tsx';
import { useSafetyGate } from '../../safety-gate.ts';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { Callout } from '../../ui/callout.tsx';
import { EvidenceGrade } from '../../ui/evidence-grade.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import css from './relief.module.css';
import { whoLies } from './who-lies.ts';

/** All ways to rest the back, those that suit this person first. */
export default function ReliefListScreen() {
  const gate = useSafetyGate('relief', '/relief');
  return gate === 'open' ? <ReliefList /> : null;
}

function ReliefList() {
  const { state } = useRecord();
  const { allowed, ruledOut } = allowedRelief(whoLies(state));
  const effects = reliefEffects(state.reliefs);
  return (
    <PlacePage title={text.title}>
      <Title lead={text.lead}>{text.title}</Title>
      {allowed.length === 0 && <Callout title={text.nothing.title}>{text.nothing.body}</Callout>}
      <ul className={css.cards} aria-label={text.list}>
        {allowed.map(({ technique }) => (
          <li key={technique.id}>
            <Link href={`/relief/${technique.id}`} className={css.card}>
              <Face technique={technique}>{helpedWords(effects, technique.id)}</Face>
              <ChevronRight aria-hidden />
              <Facts technique={technique} />
            </Link>
          </li>
        ))}
      </ul>
      {ruledOut.length > 0 && (
        <section className={layout.stack} aria-labelledby="not-for-you">
          <h2 id="not-for-you">{text.notForYou}</h2>
          <ul className={css.cards}>
            {ruledOut.map(({ technique, because }) => (
              <li key={technique.id} className={css.card}>
                <Face technique={technique}>
                  {because.map((reason) => (
                    <span key={reason.text} className={layout.meta}>
                      {reason.text}
                    </span>
                  ))}
                </Face>
              </li>
            ))}
          </ul>
          <p className={layout.meta}>{text.notForYouNote}</p>
        </section>
      )}
    </PlacePage>
  );
}

function Face({
  technique,
  children,
}: {
  readonly technique: ReliefTechnique;
  readonly children: ReactNode;
}) {
  return (
    <>
      <span className={css.thumb}>
        <Figure motion={technique.motion} detail="thumb" />
      </span>
      <span className={css.words}>
        <b>{technique.name}</b>
        <span className={layout.soft}>{technique.purpose}</span>
        {children}
      </span>
    </>
  );
}

function Facts({ technique }: { readonly technique: ReliefTechnique }) {
  return (
    <span className={css.facts}>
      {fill(text.minutes, { minutes: technique.minutes.default })}
      <EvidenceGrade grade={technique.grade} />
    </span>
  );
}

function helpedWords(effects: ReturnType<typeof reliefEffects>, id: string) {
  const effect = effects.find(({ techniqueId }) => techniqueId === id);
  if (!effect || effect.before === undefined || effect.after === undefined || effect.told < 3) return null;
  const [before, after] = [effect.before.toFixed(1), effect.after.toFixed(1)];
  return <span className={layout.meta}>{fill(text.helped, { before, after, times: effect.told })}</span>;
}
