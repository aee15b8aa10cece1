import text from '../../text/en/check-in.json';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { Scale } from '../../ui/scale.tsx';
import { hasPain, type PainKind, type RunningCheckIn } from './use-check-in.ts';

const scales: readonly (readonly [kind: PainKind, legend: string])[] = [
  ['painAverage', text.pain.average],
  ['painWorst', text.pain.worst],
  ['painNow', text.pain.now],
];

/** Three numbers; one is enough to go on. */
export function PainStep({
  checkIn: { answers, change },
  onNext,
}: {
  readonly checkIn: RunningCheckIn;
  readonly onNext: () => void;
}) {
  const { painAverage, painWorst } = answers;
  const odd = painAverage !== undefined && painWorst !== undefined && painAverage > painWorst;
  const enough = hasPain(answers);
  return (
    <>
      {scales.map(([kind, legend]) => (
        <Scale
          key={kind}
          legend={legend}
          value={answers[kind]}
          onPick={(nrs) => change({ [kind]: nrs })}
          low={text.painLow}
          high={text.painHigh}
          meaning={kind === 'painWorst' && odd ? text.pain.odd : undefined}
        />
      ))}
      <div className={`${layout.stack} ${layout.push}`}>
        <Button look="main" wide notYet={!enough} onClick={onNext}>
          {enough ? text.next : text.notYet}
        </Button>
      </div>
    </>
  );
}
