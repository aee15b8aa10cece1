import { Redirect, useLocation } from 'wouter';
import { useRecord } from '../../record-provider.tsx';
import { checkPath } from '../../safety-gate.ts';
import { dayInWords } from '../../text/days.ts';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { Why } from '../../ui/why.tsx';
import css from './full-check.module.css';
import { cardPath, dangerFirstPath, fullCheckPath } from './full-check-path.ts';
import { Lines } from './lines.tsx';
import { OtherPatterns } from './other-patterns.tsx';
import { PatternCard } from './pattern-card.tsx';
import { SeriousSigns } from './serious-signs.tsx';
import { shownPatterns } from './shown-patterns.ts';
import { UrgencyNote } from './urgency-note.tsx';
import { type ShownResult, useResult } from './use-result.ts';

const words = text.result;

/** How urgent, what it is like, what to do now, and what would send the person on. */
export default function ResultScreen() {
  const result = useResult();
  if (!result) return <Redirect to={fullCheckPath()} replace />;
  const { check, verdict, net } = result;
  const { said, serious, first, others } = shownPatterns(verdict);
  return (
    <PlacePage title={words.title}>
      <Title meta={fill(words.meta, { day: dayInWords(check.judged?.localDay ?? check.localDay) })}>
        {words.title}
      </Title>
      <div className={layout.cols}>
        <div>
          <UrgencyNote {...result} />
          <div className={css.part}>
            <h2>{words.likeTitle}</h2>
            <p className={css.soft}>{words[said]}</p>
          </div>
          <SeriousSigns patterns={serious} />
          {first.map((pattern) => (
            <PatternCard key={pattern.id} pattern={pattern} checkId={check.checkId} />
          ))}
          <OtherPatterns patterns={others} />
        </div>
        <div>
          <WhatToDo {...result} />
          <Card labelledBy="send-on">
            <h2 id="send-on">{words.sendOnTitle}</h2>
            <p>{words.emergencyIf}</p>
            <Why title={words.signs} solo>
              <Lines lines={net.signs} />
            </Why>
            <Lines lines={net.later} />
            <ButtonLink wide to={cardPath}>
              {words.card}
            </ButtonLink>
          </Card>
          <p className={layout.meta}>{words.honesty}</p>
          <NextSteps {...result} />
        </div>
      </div>
    </PlacePage>
  );
}

function WhatToDo({ verdict: { urgency, next } }: ShownResult) {
  return (
    <Card labelledBy="do">
      <h2 id="do">{words.doTitle}</h2>
      <p>{urgency === 'too-little-known' ? words.missing : next.text}</p>
      {next.ask.length > 0 && (
        <div className={css.part}>
          <h3>{words.askTitle}</h3>
          <Lines lines={next.ask} />
        </div>
      )}
    </Card>
  );
}

/** One filled button: what comes next for this urgency. */
function NextSteps({ verdict: { urgency } }: ShownResult) {
  const { hasProfile } = useRecord().state;
  const [, go] = useLocation();
  const held = urgency === 'emergency' || urgency === 'same-day';
  return (
    <>
      {urgency === 'emergency' ? (
        <ButtonLink look="urgent" wide to="/emergency">
          {words.nextHelp}
        </ButtonLink>
      ) : urgency === 'same-day' ? (
        <ButtonLink look="main" wide to="/relief">
          {words.nextRelief}
        </ButtonLink>
      ) : (
        <ButtonLink look="main" wide to={hasProfile ? '/core' : '/about-you'}>
          {hasProfile ? words.nextCore : words.nextProfile}
        </ButtonLink>
      )}
      {held && (
        <Button look="quiet" wide onClick={() => go(checkPath('full', { since: 'seen' }))}>
          {words.seen}
        </Button>
      )}
      {!held && (
        <ButtonLink look="quiet" wide to={dangerFirstPath}>
          {words.again}
        </ButtonLink>
      )}
    </>
  );
}
