import type { Step, StepKind } from '#care';
import { coreTestById, exerciseById, reliefTechniqueById } from '#library';
import { Stage } from '../../figure/stage.tsx';
import { StillFigure, type StillFigureProps } from '../../figure/still-figure.tsx';
import text from '../../text/en/today.json';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './today.module.css';

const goals: Readonly<Record<Exclude<StepKind, 'session'>, string>> = {
  'get-help': '/emergency',
  'see-someone': '/see-someone',
  'go-on-session': '/session',
  'full-check': '/check',
  profile: '/about-you',
  'core-check': '/core',
  plan: '/programme?make',
  rest: '/session',
  'check-in': '/check-in',
  'core-retest': '/core',
};

type Still = Pick<StillFigureProps, 'motion' | 'glow'> | undefined;

/** What the stage shows; nothing where it is about getting help. */
const stills: Partial<Readonly<Record<StepKind, () => Still>>> = {
  'full-check': () => reliefTechniqueById('calves-on-chair'),
  profile: () => reliefTechniqueById('calves-on-chair'),
  rest: () => reliefTechniqueById('crook-lying'),
  'core-check': () => coreTestById('side-bridge-left'),
  plan: () => exerciseById('bird-dog'),
  'go-on-session': () => exerciseById('bird-dog'),
};

export type OtherStep = Step & { readonly kind: keyof typeof goals };

export function goalOf({ kind }: OtherStep): string {
  return goals[kind];
}

export function isOther(step: Step): step is OtherStep {
  return step.kind !== 'session';
}

/** One thing to do that is not the session: what it is, how long it takes, why. */
export function StepCard({ step }: { readonly step: Step }) {
  if (!isOther(step)) return null;
  const words = text.steps[step.kind];
  const action = step.begun && 'actionBegun' in words ? words.actionBegun : words.action;
  const look = step.kind === 'get-help' ? 'urgent' : step.kind === 'rest' ? 'line' : 'main';
  const still = stills[step.kind]?.();
  return (
    <section className={css.card} aria-label={words.title}>
      {still && (
        <Stage>
          <StillFigure motion={still.motion} glow={still.glow ?? 'none'} />
        </Stage>
      )}
      <div className={css.inside}>
        <p>{words.body}</p>
        <Buttons stacked>
          <ButtonLink look={look} to={goalOf(step)}>
            {action}
          </ButtonLink>
        </Buttons>
        <Why title={text.whyNow}>
          <Reasons because={step.because} />
        </Why>
      </div>
    </section>
  );
}
