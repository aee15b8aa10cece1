import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type AllowedRelief, allowedRelief, reliefEffects } from '#care';
import { explainedReliefs, type ReliefTechnique } from '#library';
import { momentOf } from '../../device/clock.ts';
import { StillFigure } from '../../figure/still-figure.tsx';
import { useClock, useRecord } from '../../record-provider.tsx';
import { useSafetyGate } from '../../safety-gate.ts';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { Callout } from '../../ui/callout.tsx';
import { EvidenceGrade } from '../../ui/evidence-grade.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { Why } from '../../ui/why.tsx';
import css from './relief.module.css';
import { TrialCard } from './trial-card.tsx';
import { onRack, whoLies } from './who-lies.ts';

/** All ways to rest the back, those that suit this person first. */
export default function ReliefListScreen() {
  const gate = useSafetyGate('relief', '/relief');
  return gate === 'open' ? <ReliefList /> : null;
}

/** Shown at once; the others open on demand, so that a first visit reads little. */
const shownFirst = 3;

function ReliefList() {
  const { state } = useRecord();
  const today = momentOf(useClock()).localDay;
  const { allowed, ruledOut } = allowedRelief(whoLies(state), onRack(state, today));
  const notForYou = ruledOut.filter(({ technique }) => !technique.device);
  const effects = reliefEffects(state.reliefs);
  const used = (one: AllowedRelief) => effects.some(({ techniqueId }) => techniqueId === one.technique.id);
  const steps = allowed.filter(({ technique }) => technique.device);
  const free = allowed.filter(({ technique }) => !technique.device);
  const first = free.filter((one, i) => i < shownFirst || used(one));
  const others = free.filter((one) => !first.includes(one));
  return (
    <PlacePage title={text.title}>
      <Title lead={text.lead}>{text.title}</Title>
      {free.length === 0 && <Callout title={text.nothing.title}>{text.nothing.body}</Callout>}
      <Ways label={text.list} ways={first} effects={effects} />
      <TrialCard today={today} />
      {others.length > 0 && (
        <Why title={fill(text.more, { count: others.length })} solo later>
          <Ways label={fill(text.more, { count: others.length })} ways={others} effects={effects} />
        </Why>
      )}
      <Why title={text.rackList} solo later>
        <Ways label={text.rackList} ways={steps} effects={effects} />
        <ul className={css.plain}>
          {ruledOut
            .filter(({ technique }) => technique.device)
            .map(({ technique, because }) => (
              <li key={technique.id}>
                {technique.name}: {because.map((reason) => reason.text).join(' ')}
              </li>
            ))}
        </ul>
      </Why>
      <Why title={text.explained.list} solo later>
        <ul className={css.plain}>
          {explainedReliefs.map(({ id, name }) => (
            <li key={id}>
              <Link href={`/relief/${id}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </Why>
      {notForYou.length > 0 && (
        <section className={layout.stack} aria-labelledby="not-for-you">
          <h2 id="not-for-you">{text.notForYou}</h2>
          <ul className={css.cards}>
            {notForYou.map(({ technique, because }) => (
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

function Ways({
  label,
  ways,
  effects,
}: {
  readonly label: string;
  readonly ways: readonly AllowedRelief[];
  readonly effects: ReturnType<typeof reliefEffects>;
}) {
  return (
    <ul className={css.cards} aria-label={label}>
      {ways.map(({ technique }) => (
        <li key={technique.id}>
          <Link href={`/relief/${technique.id}`} className={css.card}>
            <Face technique={technique}>{helpedWords(effects, technique.id)}</Face>
            <ChevronRight aria-hidden />
            <Facts technique={technique} />
          </Link>
        </li>
      ))}
    </ul>
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
        <StillFigure motion={technique.motion} detail="thumb" />
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
