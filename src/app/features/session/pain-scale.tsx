import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { painRule } from '#care';
import text from '../../text/en/session.json';
import { Scale } from '../../ui/scale.tsx';
import css from './session.module.css';

const icons = { safe: CircleCheck, fine: CircleCheck, watch: TriangleAlert, stop: CircleX };

/** The pain of an exercise, with what the number means for going on. */
export function PainScale({
  legend,
  quietLegend,
  value,
  onPick,
  onSkip,
}: {
  readonly legend: string;
  readonly quietLegend?: boolean;
  readonly value: number | undefined;
  readonly onPick: (nrs: number) => void;
  readonly onSkip?: () => void;
}) {
  const advice = value === undefined ? undefined : painRule(value);
  const Icon = advice && icons[advice.zone];
  return (
    <div className={css.pain}>
      <Scale
        legend={legend}
        quietLegend={quietLegend ?? false}
        value={value}
        onPick={onPick}
        low={text.painLow}
        high={text.painHigh}
        {...(onSkip && { skip: text.skipCell, onSkip })}
      />
      <p className={`${css.meaning} ${advice ? css[advice.zone] : ''}`} role="status">
        {Icon && <Icon aria-hidden size={20} />}
        {advice?.text}
      </p>
    </div>
  );
}
