import { statureGain } from '#care';
import type { ReliefTechnique } from '#library';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';

const words = text.model;

/** Millimetres of height, for the person's size; nothing where nobody measured the position. */
export function ModelSays({ technique }: { readonly technique: ReliefTechnique }) {
  const { person } = useRecord().state;
  const minutes = technique.minutes.default;
  const said = statureGain(technique, minutes, person);
  if (!said) return null;
  return (
    <Why title={words.title}>
      <p>
        {fill(words.gain, { minutes, low: said.gainMm.low.toFixed(1), high: said.gainMm.high.toFixed(1) })}{' '}
        {fill(words.left, { left: said.leftMm.toFixed(1) })}
      </p>
      <p>{fill(words.pressure, { share: Math.round(said.pressureShare * 100) })}</p>
      <p>{words.not}</p>
      <Reasons because={said.because} />
    </Why>
  );
}
