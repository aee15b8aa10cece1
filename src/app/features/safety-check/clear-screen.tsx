import { ShieldCheck } from 'lucide-react';
import { Link, Redirect, useLocation, useSearch } from 'wouter';
import { standingAdvice } from '#care';
import { useRecord } from '../../record-provider.tsx';
import { checkPath, useSafetyStatus } from '../../safety-gate.ts';
import text from '../../text/en/safety-check.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './clear.module.css';
import { insidePath, leadsToFullCheck } from './path.ts';
import urgent from './urgent.module.css';

const words = text.clear;

/** After a full check without a danger sign: calm, and what it does not say. */
export default function ClearScreen() {
  const { standing } = useSafetyStatus();
  const { state } = useRecord();
  const [, go] = useLocation();
  const next = insidePath(new URLSearchParams(useSearch()).get('next'));
  if (standing?.judged.urgency !== 'clear') return <Redirect to={checkPath('full')} replace />;
  const toFullCheck = leadsToFullCheck(next);
  const goesOn = state.hasProfile || toFullCheck;
  const asked = Object.keys(standing.answers).length;
  return (
    <FlowPage title={words.title} where={words.where} onClose={() => go('/')}>
      <span className={css.sign}>
        <ShieldCheck aria-hidden size={40} />
      </span>
      <Title lead={fill(words.lead, { count: asked })}>{words.title}</Title>
      <p className={css.words}>{words.again}</p>
      <div>
        <Why title={words.means} solo>
          <p>{words.meansBody}</p>
          <Reasons because={standingAdvice(standing, state.person).because} />
        </Why>
        <Why title={words.listTitle}>
          <ul className={urgent.signs}>
            {[...text.getHelp.department, ...text.getHelp.ambulance].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Link className={urgent.help} href="/get-help">
            {text.see.worseLink}
          </Link>
        </Why>
      </div>
      {!toFullCheck && <ChoiceLink to="/full-check?begin" title={words.likeTitle} note={words.likeNote} />}
      <div className={css.next}>
        <ButtonLink look="main" wide to={goesOn ? (next ?? '/') : '/about-you'}>
          {toFullCheck ? words.nextLike : goesOn ? words.next : words.nextProfile}
        </ButtonLink>
      </div>
    </FlowPage>
  );
}
