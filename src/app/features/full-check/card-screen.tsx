import { Redirect, useLocation } from 'wouter';
import { printPage } from '../../device/print.ts';
import { useRecord } from '../../record-provider.tsx';
import { dayInWords } from '../../text/days.ts';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import css from './card.module.css';
import { fullCheckPath, resultPath } from './full-check-path.ts';
import { useResult } from './use-result.ts';

const words = text.net;

/** The safety net of the last check: what to watch for, kept with the record and printed on one page. */
export default function CardScreen() {
  const result = useResult();
  const { emergencyNumber } = useRecord().state.settings;
  const [, go] = useLocation();
  if (!result) return <Redirect to={fullCheckPath()} replace />;
  const { check, verdict, net } = result;
  const told = fill(words.told, {
    day: dayInWords(check.judged?.localDay ?? check.localDay),
    urgency: text.result.urgency[verdict.urgency],
  });
  return (
    <FlowPage title={words.title} where={words.where} onBack={() => go(resultPath)} onClose={() => go('/')}>
      <article className={css.card}>
        <Title lead={words.lead}>{words.title}</Title>
        <p className={css.told}>{told}</p>
        <section className={css.part}>
          <h2>{words.watch}</h2>
          <ul className={css.lines}>
            {net.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
        <section className={css.part}>
          <h2>{words.later}</h2>
          <ul className={css.lines}>
            {net.later.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        {verdict.next.ask.length > 0 && (
          <section className={css.part}>
            <h2>{words.ask}</h2>
            <ul className={css.lines}>
              {verdict.next.ask.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <p className={css.call}>
          {words.call}: <b>{emergencyNumber}</b>
        </p>
        <p className={css.note}>{words.note}</p>
      </article>
      <div className={css.actions}>
        <Buttons stacked>
          <Button look="main" onClick={printPage}>
            {words.print}
          </Button>
          <ButtonLink to="/get-help">{words.help}</ButtonLink>
          <ButtonLink look="quiet" to={resultPath}>
            {words.back}
          </ButtonLink>
        </Buttons>
      </div>
    </FlowPage>
  );
}
