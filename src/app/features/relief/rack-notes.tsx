import type { DeviceStage } from '#care';
import { backrack, sizesFor } from '#library';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './relief.module.css';

const words = text.rack;

/** How far one is, and all there is to know of the rack: size, getting on and off, what is not public, what comes later. */
export function RackNotes({ stage }: { readonly stage: DeviceStage }) {
  const { heightM } = useRecord().state.person;
  const moves = stage.advanced ? backrack.advanced : [];
  return (
    <Why title={words.title} solo>
      <Reasons because={stage.because} />
      <p>{sizeWords(heightM)}</p>
      <h3>{words.getOn}</h3>
      <ol className={css.steps}>
        {backrack.getOn.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{words.getOff}</h3>
      <p>{words.getOffOurs}</p>
      <ol className={css.steps}>
        {backrack.getOff.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul className={css.plain}>
        {[
          ...backrack.care,
          ...[...moves, ...backrack.notPublic].map((move) => `${move.name}: ${move.words}`),
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{stage.advanced ? words.advanced : words.notAdvanced}</p>
    </Why>
  );
}

function sizeWords(heightM: number | undefined): string {
  if (heightM === undefined) return words.sizes;
  const [first, second] = sizesFor(backrack, heightM);
  if (!first) return words.noSize;
  return second ? words.bothSizes : fill(words.size, { size: first.name });
}
