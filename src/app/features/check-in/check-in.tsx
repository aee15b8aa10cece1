import { useLocation, useSearchParams } from 'wouter';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/check-in.json';
import { fill } from '../../text/fill.ts';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { useNow } from '../../use-now.ts';
import { ActivitiesStep } from './activities-step.tsx';
import { DoneView } from './done-view.tsx';
import { LegStep } from './leg-step.tsx';
import { NameActivities } from './name-activities.tsx';
import { PainStep } from './pain-step.tsx';
import { checkInSteps, stepNamed } from './steps.ts';
import { type Answers, hasPain, useCheckIn } from './use-check-in.ts';

/** The steps of a check-in and its end. `start`: what is told already. */
export function CheckIn({ start }: { readonly start?: Answers }) {
  const { state } = useRecord();
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const { localDay } = useNow();
  const checkIn = useCheckIn(start);
  const wanted = stepNamed(search.get('step'));
  const latest = state.checkIns.findLast((told) => told.localDay === localDay);
  if (wanted === 'done' && latest) return <DoneView checkIn={latest} />;

  /** After a reload nothing is told yet, so it begins again. */
  const step = wanted !== 'done' && hasPain(checkIn.answers) ? wanted : 'pain';
  const at = checkInSteps.indexOf(step);
  const before = checkInSteps[at - 1];
  const naming = step === 'activities' && (state.activities.length === 0 || search.has('name'));
  const { title, lead } = text[naming ? 'name' : step];

  const goTo = (other: string) => go(`/check-in?step=${other}`);
  function save() {
    checkIn.save();
    go('/check-in?step=done', { replace: true });
  }

  const steps = (
    <Steps
      done={at + 1}
      of={checkInSteps.length}
      label={fill(text.stepLabel, { step: at + 1, of: checkInSteps.length })}
    />
  );
  return (
    <FlowPage
      key={naming ? 'name' : step}
      title={title}
      steps={steps}
      {...(before && { onBack: () => goTo(naming && state.activities.length > 0 ? 'activities' : before) })}
      onClose={() => go('/')}
    >
      <Title lead={lead}>{title}</Title>
      {step === 'pain' && <PainStep checkIn={checkIn} onNext={() => goTo('leg')} />}
      {step === 'leg' && <LegStep checkIn={checkIn} onNext={() => goTo('activities')} />}
      {naming && <NameActivities onNamed={() => goTo('activities')} onSkip={save} />}
      {step === 'activities' && !naming && (
        <ActivitiesStep checkIn={checkIn} onSave={save} onAdd={() => goTo('activities&name=1')} />
      )}
    </FlowPage>
  );
}
