import type { ExplainedRelief } from '#library';
import text from '../../text/en/relief.json';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EvidenceGrade } from '../../ui/evidence-grade.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Sources } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { GradeWords } from './grade-words.tsx';
import css from './relief.module.css';
import { NotForList } from './who-view.tsx';

/** A way that is told about and has no player: what it is, why it is not guided, who must not, what is known. */
export function ExplainedView({
  relief,
  onClose,
}: {
  readonly relief: ExplainedRelief;
  readonly onClose: () => void;
}) {
  return (
    <FlowPage title={relief.name} where={text.title} onClose={onClose}>
      <Title lead={relief.whatItIs}>{relief.name}</Title>
      <Callout tone={relief.offer === 'off' ? 'attention' : 'calm'} title={text.explained[relief.offer]}>
        {relief.because}
      </Callout>
      <h2>{text.expect}</h2>
      <p>{relief.expect}</p>
      <EvidenceGrade grade={relief.grade} />
      {relief.steps.length > 0 && (
        <ol className={css.steps} aria-label={text.how.steps}>
          {relief.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <p>{relief.dose}</p>
      <NotForList title={text.explained.notFor} notFor={relief.notFor} />
      <NotForList title={text.stopIf} notFor={relief.stopIf.map((sign) => ({ text: sign }))} />
      <Why title={text.why}>
        <GradeWords ids={relief.evidence} />
        <Sources ids={relief.evidence} />
      </Why>
      <ButtonLink to="/relief">{text.not.all}</ButtonLink>
    </FlowPage>
  );
}
