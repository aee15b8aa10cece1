import { useLocation } from 'wouter';
import { printPage } from '../../device/print.ts';
import { checkPath } from '../../safety-gate.ts';
import text from '../../text/en/safety-check.json';
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx';
import { Why } from '../../ui/why.tsx';
import css from './urgent.module.css';
import { Quote, UrgentPage } from './urgent-page.tsx';

const words = text.getHelp;

/** The emergency card for somebody who wants no questions: the signs, the call, what to say. */
export default function GetHelpScreen() {
  const [, go] = useLocation();
  return (
    <UrgentPage title={words.title} backLabel={words.back} onBack={() => go('/')} lead={words.lead}>
      <Signs title={words.ambulanceTitle} lines={words.ambulance} />
      <Signs title={words.departmentTitle} lines={words.department} />
      <Quote title={text.emergency.showTitle} sentences={[words.quote]} />
      <Why title={text.emergency.why}>
        <p>{words.why}</p>
      </Why>
      <div className={css.actions}>
        <Buttons stacked>
          <Button onClick={printPage}>{text.emergency.print}</Button>
          <ButtonLink to={checkPath('relief')}>{words.questions}</ButtonLink>
        </Buttons>
      </div>
    </UrgentPage>
  );
}

function Signs({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className={css.part}>
      <h2>{title}</h2>
      <ul className={css.signs}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
