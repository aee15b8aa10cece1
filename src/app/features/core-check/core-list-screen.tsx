import { Check, ChevronRight } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { type CheckStatus, type CoreCheck, coreCheck, signHolds } from '#care';
import { type CoreTest, checkForms } from '#library';
import { StillFigure } from '../../figure/still-figure.tsx';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { useNow } from '../../use-now.ts';
import { nextInForm, testPath } from './check-form.ts';
import css from './core-check.module.css';
import { statusWords } from './words.ts';

const words = text.list;

/** The tests in their order: what is done, what comes next, what is left out and why. */
export default function CoreListScreen() {
  const { state } = useRecord();
  const { localDay } = useNow();
  const [, go] = useLocation();
  const holds = [...state.coreTests, ...signHolds(state.signs)];
  const check = coreCheck(holds, state.coreTestSkips, state.person, localDay);
  const { title, lead } = headOf(check);
  return (
    <FlowPage title={title} where={text.where} onClose={() => go('/')}>
      <Title lead={lead}>{title}</Title>
      {check.stopAdvised ? (
        <Callout tone="attention" title={words.stop.title}>
          {words.stop.words}
        </Callout>
      ) : (
        check.splitAdvised &&
        check.next && (
          <Callout tone="attention" title={words.split.title}>
            {words.split.words}
          </Callout>
        )
      )}
      <Actions check={check} />
      <Card>
        {check.of > 0 && (
          <p className={layout.label}>{fill(words.progress, { done: check.done, of: check.of })}</p>
        )}
        <ol className={css.list} aria-label={words.label}>
          {check.items.map(({ test, status }) => (
            <li key={test.id}>
              <Row test={test} status={status} today={localDay} />
            </li>
          ))}
        </ol>
        <Link href="/about-you?step=cautions&next=/core" className={css.change}>
          {words.change}
        </Link>
        <Why title={words.why}>
          <Reasons because={whyThese(check)} />
        </Why>
      </Card>
      <Forms check={check} today={localDay} />
      <ChoiceLink to="/core/more" title={words.more.title} note={words.more.note} />
    </FlowPage>
  );
}

/** The check in parts, for who has less time or tires soon. */
function Forms({ check, today }: { readonly check: CoreCheck; readonly today: string }) {
  if (check.stopAdvised || check.splitAdvised || check.of === 0) return null;
  const parts = checkForms.flatMap((form) => {
    const next = nextInForm(check, form, today);
    return form.id !== 'full' && next ? [{ form, id: form.id, next }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <Why title={words.forms.title} solo>
      <p>{words.forms.words}</p>
      <div className={css.cards}>
        {parts.map(({ form, id, next }) => (
          <ChoiceLink
            key={id}
            to={testPath(next, form)}
            title={fill(words.forms[id].title, { minutes: form.minutes })}
            note={words.forms[id].note}
          />
        ))}
      </div>
    </Why>
  );
}

function headOf(check: CoreCheck): { readonly title: string; readonly lead: string } {
  if (check.of === 0) return { title: words.none.title, lead: words.none.words };
  if (!check.next) return { title: words.doneTitle, lead: words.doneLead };
  return check.round === 'repeat'
    ? { title: words.repeatTitle, lead: words.repeatLead }
    : { title: words.title, lead: words.lead };
}

function Actions({ check }: { readonly check: CoreCheck }) {
  const { next, done, of, splitAdvised, round } = check;
  if (of === 0) {
    return (
      <ButtonLink look="main" wide to="/programme?make">
        {words.makeProgramme}
      </ButtonLink>
    );
  }
  const results = done > 0 && (
    <ButtonLink look={next && !splitAdvised ? 'line' : 'main'} wide to="/my-back">
      {words.results}
    </ButtonLink>
  );
  if (!next || check.stopAdvised) return results || null;
  const start = (
    <ButtonLink look={splitAdvised ? 'line' : 'main'} wide to={`/core/${next.id}`}>
      {fill(done > 0 && round === 'first' ? text.result.next : words.start, { test: next.name })}
    </ButtonLink>
  );
  return (
    <div className={css.cards}>
      {splitAdvised ? results : start}
      {splitAdvised ? start : results}
    </div>
  );
}

function Row({
  test,
  status,
  today,
}: {
  readonly test: CoreTest;
  readonly status: CheckStatus;
  readonly today: string;
}) {
  const face = (
    <>
      <span className={css.thumb}>
        <StillFigure motion={test.motion} glow={test.glow} detail="thumb" />
      </span>
      <span className={css.words}>
        <b>{test.name}</b>
        <span>{statusWords(status, today)}</span>
      </span>
    </>
  );
  if (status.kind === 'ruled-out') return <div className={css.row}>{face}</div>;
  return (
    <Link href={`/core/${test.id}`} className={css.row}>
      {face}
      {status.kind === 'done' ? <Check aria-hidden className={css.tick} /> : <ChevronRight aria-hidden />}
    </Link>
  );
}

function whyThese(check: CoreCheck) {
  const [first, ...others] = words.whyReasons;
  const evidence = [...new Set(check.items.flatMap(({ test }) => test.evidence))];
  return [
    { text: first ?? '', evidence },
    ...others.map((reason) => ({ text: reason, evidence: [] })),
  ] as const;
}
