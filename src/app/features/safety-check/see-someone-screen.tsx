import { Link, Redirect, useLocation, useSearch } from 'wouter';
import { type JudgedCheck, seeBy, standingAdvice } from '#care';
import { printPage } from '../../device/print.ts';
import { momentInWords } from '../../device/when-words.ts';
import { useClock, useRecord } from '../../record-provider.tsx';
import { checkPath, useSafetyStatus } from '../../safety-gate.ts';
import text from '../../text/en/safety-check.json';
import { fill } from '../../text/fill.ts';
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { saidToThem, saidToYou } from './advice-words.ts';
import { insidePath, leadsToFullCheck } from './path.ts';
import css from './urgent.module.css';
import { Quote, TickedList } from './urgent-page.tsx';

const words = text.see;

/** Who to see, by when, with which words, and what to leave alone until then. */
export default function SeeSomeoneScreen() {
  const { advice, standing } = useSafetyStatus();
  const { fullChecks } = useRecord().state;
  const [, go] = useLocation();
  // @NOTE The full check raised it: its result tells why, and is kept with the same moment.
  const raised = fullChecks.some(
    ({ judged }) => judged && judged.safetyCheckId === standing?.checkId && judged.at === standing.judged.at,
  );
  if (raised) return <Redirect to="/full-check/result" replace />;
  if (standing && (advice === 'same-day' || advice === 'within-days')) {
    return <SeeSomeone check={standing} sameDay={advice === 'same-day'} />;
  }
  return (
    <FlowPage title={words.nothing} where={words.where} onClose={() => go('/')}>
      <Title lead={words.nothingLead}>{words.nothing}</Title>
      <Buttons stacked>
        <ButtonLink look="main" to={checkPath('full')}>
          {words.check}
        </ButtonLink>
        <ButtonLink to="/">{words.home}</ButtonLink>
      </Buttons>
    </FlowPage>
  );
}

function SeeSomeone({ check, sameDay }: { readonly check: JudgedCheck; readonly sameDay: boolean }) {
  const { state } = useRecord();
  const clock = useClock();
  const [, go] = useLocation();
  const next = insidePath(new URLSearchParams(useSearch()).get('next'));
  const advice = standingAdvice(check, state.person);
  const title = sameDay ? words.sameDayTitle : words.withinDaysTitle;
  const who = advice.targets.includes('pregnancy') ? 'pregnancy' : sameDay ? 'sameDay' : 'withinDays';
  const by = fill(words.by, { moment: momentInWords(seeBy(check), clock.timeZone()) });
  return (
    <FlowPage title={title} where={words.where} onClose={() => go('/')}>
      <Title meta={by} lead={saidToYou(advice, check)}>
        {title}
      </Title>
      <Callout tone="attention" title={words.who[who]}>
        {sameDay ? words.bySameDay : words.byWithinDays}
      </Callout>
      <Quote
        title={words.sayTitle}
        sentences={saidToThem(advice, check, state.safetyChecks, clock.timeZone())}
      />
      <TickedList title={words.meanwhileTitle} lines={sameDay ? words.sameDay : words.withinDays} />
      <section className={css.part}>
        <h2>{words.worseTitle}</h2>
        <ul className={css.signs}>
          {words.worse.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Link className={css.help} href="/get-help">
          {words.worseLink}
        </Link>
      </section>
      <Why title={text.emergency.why}>
        <p>{text.emergency.fixed}</p>
        <Reasons because={advice.because} />
      </Why>
      <div className={css.actions}>
        <Buttons stacked>
          {sameDay ? (
            <>
              <ButtonLink look="main" to="/relief">
                {words.relief}
              </ButtonLink>
              {next && leadsToFullCheck(next) && <ButtonLink to={next}>{words.goOnLike}</ButtonLink>}
            </>
          ) : next && leadsToFullCheck(next) ? (
            <ButtonLink look="main" to={next}>
              {words.goOnLike}
            </ButtonLink>
          ) : (
            <ButtonLink look="main" to={state.hasProfile ? (next ?? '/') : '/about-you'}>
              {state.hasProfile ? words.goOn : words.goOnProfile}
            </ButtonLink>
          )}
          <Button onClick={printPage}>{text.emergency.print}</Button>
        </Buttons>
        {sameDay && (
          <>
            <Button look="quiet" wide onClick={() => go(checkPath('full', { since: 'seen' }))}>
              {words.seen}
            </Button>
            <p className={css.note}>{words.seenNote}</p>
          </>
        )}
      </div>
    </FlowPage>
  );
}
