import { useLocation, useSearchParams } from 'wouter';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/about-you.json';
import { fill } from '../../text/fill.ts';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { ActivitiesStep } from './activities-step.tsx';
import { CautionsStep, EquipmentStep, PositionsStep } from './pick-steps.tsx';
import type { ProfileChange } from './profile-change.ts';
import { SizeStep } from './size-step.tsx';
import { type AboutStep, aboutSteps, neighbour, stepNamed } from './steps.ts';
import { WhoStep } from './who-step.tsx';

/** Six short screens about the person; each is saved when the person goes on. */
export default function AboutYouScreen() {
  const { state, append } = useRecord();
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const step = stepNamed(search.get('step'));
  const leadsTo = search.get('next');
  const { person } = state;

  function goTo(other: AboutStep) {
    go(`/about-you?${new URLSearchParams({ ...(leadsTo && { next: leadsTo }), step: other })}`);
  }

  function goOn() {
    const following = neighbour(step, 1);
    if (following) goTo(following);
    else go(leadsTo ?? (state.coreTests.length === 0 ? '/core' : '/my-back'));
  }

  function onNext(change: ProfileChange) {
    const { cannotTake, equipment, cautions, ...answers } = { ...person, ...change };
    void append({
      kind: 'profile-set',
      ...answers,
      cannotTake: cannotTake ?? [],
      equipment: equipment ?? [],
      cautions: cautions ?? [],
    });
    goOn();
  }

  const before = neighbour(step, -1);
  const at = aboutSteps.indexOf(step) + 1;
  const label = fill(text.progress, { step: at, steps: aboutSteps.length });
  const { title, lead } = text.steps[step];
  return (
    <FlowPage
      key={step}
      title={title}
      steps={<Steps done={at} of={aboutSteps.length} label={label} />}
      {...(before && { onBack: () => goTo(before) })}
      onClose={() => go('/')}
    >
      <Title lead={lead}>{title}</Title>
      {step === 'who' && <WhoStep person={person} known={state.hasProfile} onNext={onNext} />}
      {step === 'cautions' && <CautionsStep person={person} onNext={onNext} />}
      {step === 'positions' && <PositionsStep person={person} onNext={onNext} />}
      {step === 'equipment' && <EquipmentStep person={person} onNext={onNext} />}
      {step === 'size' && <SizeStep person={person} onNext={onNext} />}
      {step === 'activities' && <ActivitiesStep onDone={goOn} />}
    </FlowPage>
  );
}
