import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'wouter';
import { nextStep, type StepKind } from '#care';
import { coreTests, exerciseById } from '#library';
import { Figure } from '../../figure/figure.tsx';
import { Stage } from '../../figure/stage.tsx';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/programme.json';
import { Button, ButtonLink } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { useNow } from '../../use-now.ts';
import { useProgramme } from './use-programme.ts';

const words = text.none;
const coreTestIds = coreTests.map(({ id }) => id);

/** What comes before a programme, and where it is done. */
const goals = {
  'get-help': '/emergency',
  'see-someone': '/see-someone',
  'full-check': '/check?next=/programme',
  profile: '/about-you?next=/programme',
  'core-check': '/core',
} as const;

function isBefore(kind: StepKind): kind is keyof typeof goals {
  return kind in goals;
}

/** Nothing yet: what will stand here, and the one thing to do first. Who pressed `?make` elsewhere is not asked again. */
export function NotMadeYet() {
  const { state } = useRecord();
  const { make } = useProgramme();
  const { kind } = nextStep(state, useNow(), coreTestIds).main;
  const before = isBefore(kind) ? kind : undefined;
  const asked = useSearchParams()[0].has('make') && (!before || before === 'core-check');
  const makeAsked = useEffectEvent(make);
  useEffect(() => {
    if (asked) makeAsked();
  }, [asked]);
  const shown = exerciseById('bird-dog');
  if (asked) return null;
  return (
    <PlacePage title={words.title}>
      <Title meta={text.where} lead={words.lead}>
        {words.title}
      </Title>
      <div className={layout.cols}>
        <div>
          {shown && (
            <Stage tag={shown.works}>
              <Figure motion={shown.motion} glow={shown.glow} playing />
            </Stage>
          )}
        </div>
        <div>
          {before ? (
            <>
              <h2>{words.first[before]}</h2>
              <p>{words.body[before]}</p>
              <ButtonLink look={before === 'get-help' ? 'urgent' : 'main'} wide to={goals[before]}>
                {words.action[before]}
              </ButtonLink>
            </>
          ) : (
            <Button look="main" wide onClick={make}>
              {words.make}
            </Button>
          )}
          {before === 'core-check' && (
            <>
              <Button wide onClick={make}>
                {words.without}
              </Button>
              <p className={layout.meta}>{words.withoutNote}</p>
            </>
          )}
        </div>
      </div>
    </PlacePage>
  );
}
