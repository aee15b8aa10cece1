import { Redirect, useLocation } from 'wouter';
import { canGoOn, type JudgedCheck, standingAdvice } from '#care';
import { dangers } from '#library';
import { printPage } from '../../device/print.ts';
import { momentInWords } from '../../device/when-words.ts';
import { useClock, useRecord } from '../../record-provider.tsx';
import { checkPath, useSafetyStatus } from '../../safety-gate.ts';
import text from '../../text/en/safety-check.json';
import { Button, Buttons } from '../../ui/button.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { saidToThem, saidToYou } from './advice-words.ts';
import css from './urgent.module.css';
import { Quote, TickedList, UrgentPage } from './urgent-page.tsx';

const words = text.emergency;

/** The advice of the emergency that stands. Without one, the card that asks nothing. */
export default function EmergencyScreen() {
  const { standing } = useSafetyStatus();
  if (standing?.judged.urgency !== 'emergency') return <Redirect to="/get-help" replace />;
  return <EmergencyAdvice check={standing} />;
}

function EmergencyAdvice({ check }: { readonly check: JudgedCheck }) {
  const { state } = useRecord();
  const clock = useClock();
  const [, go] = useLocation();
  const advice = standingAdvice(check, state.person);
  const ambulance = advice.targets.some((target) => dangers[target].door === 'ambulance');
  const list = ambulance ? 'ambulance' : advice.targets[0] === 'fracture' ? 'fracture' : 'department';
  const first = advice.flags[0];
  const correction = canGoOn(check, clock.now().toISOString())
    ? checkPath(check.form, { check: check.checkId, ...(first && { at: first }) })
    : checkPath('full');
  return (
    <UrgentPage
      title={ambulance ? words.callAmbulance : words.goDepartment}
      backLabel={words.changeAnswer}
      onBack={() => go(correction)}
      moment={momentInWords(check.judged.at, clock.timeZone())}
      lead={saidToYou(advice, check)}
      {...(!ambulance && { besideCall: words.cannotGo })}
    >
      <Quote
        title={words.showTitle}
        sentences={saidToThem(advice, check, state.safetyChecks, clock.timeZone())}
      />
      <TickedList title={ambulance ? words.whileWaiting : words.onTheWay} lines={words[list]} />
      <Why title={words.why}>
        <p>{words.fixed}</p>
        <Reasons because={advice.because} />
      </Why>
      <div className={css.actions}>
        <Buttons stacked>
          <Button onClick={printPage}>{words.print}</Button>
          <Button onClick={() => go(correction)}>{advice.changed ? words.finish : words.mistake}</Button>
        </Buttons>
        <Button look="quiet" wide onClick={() => go(checkPath('full', { since: 'seen' }))}>
          {words.seen}
        </Button>
        <p className={css.note}>{words.seenNote}</p>
      </div>
    </UrgentPage>
  );
}
