import { reliefTechniques } from '#library';
import { Stage } from '../../figure/stage.tsx';
import { StillFigure } from '../../figure/still-figure.tsx';
import text from '../../text/en/learn.json';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EvidenceGrade } from '../../ui/evidence-grade.tsx';
import { Evidence } from './claims.tsx';

const words = text.topics.relief;

/** Each resting position: what to expect of it, how good the evidence is, and the way to it. */
export function ReliefList() {
  return reliefTechniques.map(({ id, name, expect, grade, evidence, motion }) => (
    <Card key={id} labelledBy={id}>
      <Stage>
        <StillFigure motion={motion} />
      </Stage>
      <h2 id={id}>{name}</h2>
      <p>{expect}</p>
      <EvidenceGrade grade={grade} />
      <Evidence ids={evidence} />
      <ButtonLink wide to={`/relief/${id}`}>
        {words.try}
      </ButtonLink>
    </Card>
  ));
}
