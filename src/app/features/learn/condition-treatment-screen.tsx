import { useLocation, useParams } from 'wouter';
import { guidelines, treatmentById } from '#library';
import text from '../../text/en/learn-conditions.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Evidence } from './claims.tsx';
import { ConditionLines } from './condition-lines.tsx';
import { ConditionUnknown } from './condition-unknown.tsx';
import css from './learn.module.css';

const words = text.treatment;

/** One treatment: what is known of it, what guidelines say, and why they differ where they do. */
export default function ConditionTreatmentScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const [, go] = useLocation();
  const treatment = treatmentById(id);
  if (!treatment) return <ConditionUnknown />;
  const { name, otherNames, positions, whereTheyDiffer } = treatment;
  return (
    <FlowPage title={name} where={text.title} onBack={() => go('/learn/conditions')}>
      <Title lead={treatment.whatItIs}>{name}</Title>
      <Card labelledBy="known">
        <p>{fill(text.also, { names: otherNames.join(', ') })}</p>
        <h2 id="known">{words.known}</h2>
        <p>{treatment.whatIsKnown}</p>
        <h2>{words.watchFor}</h2>
        <p>{treatment.watchFor}</p>
        <Evidence ids={treatment.evidence} />
      </Card>
      <Card labelledBy="guidelines">
        <h2 id="guidelines">{words.guidelines}</h2>
        {positions.length === 0 && <p>{words.none}</p>}
        {positions.map(({ guideline, says, words: position, evidence }) => (
          <section key={guideline} className={css.option} aria-label={guidelines[guideline].name}>
            <p>
              <b>{words.says[says]}:</b> {position}
            </p>
            <p className={css.cite}>{fill(words.who, { ...guidelines[guideline] })}</p>
            <Evidence ids={[evidence]} />
          </section>
        ))}
        {whereTheyDiffer && (
          <>
            <h3>{words.differ}</h3>
            <p>{whereTheyDiffer}</p>
          </>
        )}
      </Card>
      <ConditionLines id="ask" title={text.questions} lines={treatment.questions} />
    </FlowPage>
  );
}
