import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { painInCheck } from '#care';
import text from '../../text/en/core-check.json';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { Title } from '../../ui/page.tsx';
import { Scale } from '../../ui/scale.tsx';
import css from './core-check.module.css';

const icons = { 'go-on': CircleCheck, split: TriangleAlert, stop: CircleX };

export function PainView({
  picked: first,
  onSave,
}: {
  readonly picked?: number;
  readonly onSave: (pain: number | undefined) => void;
}) {
  const [picked, setPicked] = useState(first);
  const advice = picked === undefined ? undefined : painInCheck(picked);
  const Icon = advice && icons[advice];
  return (
    <>
      <Title lead={text.pain.lead}>{text.pain.title}</Title>
      <Scale
        legend={text.pain.legend}
        quietLegend
        value={picked}
        onPick={setPicked}
        skip={text.pain.skip}
        onSkip={() => onSave(undefined)}
        low={text.pain.low}
        high={text.pain.high}
      />
      <p className={`${css.meaning} ${advice ? css[advice] : ''}`} role="status">
        {Icon && <Icon aria-hidden size={20} />}
        {advice && text.pain.meaning[advice]}
      </p>
      <div className={layout.push}>
        <Button look="main" wide notYet={picked === undefined} onClick={() => onSave(picked)}>
          {picked === undefined ? text.pain.choose : text.pain.save}
        </Button>
      </div>
    </>
  );
}
