import { useState } from 'react';
import {
  fewestPairs,
  lastTrial,
  mostPairs,
  quietLyingId,
  type ReliefTrial,
  readTrial,
  reliefEffects,
  seedOf,
  type TrialReading,
} from '#care';
import { reliefTechniqueById } from '#library';
import { useNewId, useRecord } from '../../record-provider.tsx';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { trialPath } from './trial-link.ts';

const words = text.trial;
/** A way used as often as this can be asked about. */
const timesUsed = 3;

/** Does it help you? The comparison with quiet lying that runs, or the offer of one; nothing before a way was used. */
export function TrialCard({ today }: { readonly today: string }) {
  const { state } = useRecord();
  const newId = useNewId();
  const [trialId] = useState(newId);
  const running = lastTrial(state.reliefs);
  const used = reliefEffects(state.reliefs).find(
    ({ techniqueId, told }) => told >= timesUsed && techniqueId !== quietLyingId,
  );
  const trial = running ?? (used && { trialId, techniqueId: used.techniqueId });
  const name = reliefTechniqueById(trial?.techniqueId ?? '')?.name;
  if (!trial || name === undefined) return null;
  const reading = readTrial(trial, seedOf(trial.trialId), state.reliefs, today);
  return (
    <Card labelledBy="trial">
      <h2 id="trial">{words.title}</h2>
      <p>{running ? saidOf(reading, name) : fill(words.offer, { name, pairs: fewestPairs })}</p>
      <Next trial={trial} reading={reading} />
      <Why title={words.why}>
        <p>{fill(words.how, { most: mostPairs })}</p>
        <Reasons because={reading.because} />
      </Why>
    </Card>
  );
}

function Next({ trial, reading }: { readonly trial: ReliefTrial; readonly reading: TrialReading }) {
  const { next, doneToday, pairs } = reading;
  const name = reliefTechniqueById(next?.techniqueId ?? '')?.name;
  if (!next || name === undefined) return null;
  if (doneToday) return <p className={layout.meta}>{words.tomorrow}</p>;
  return (
    <>
      <ButtonLink to={trialPath(next.techniqueId, trial)}>{fill(words.next, { name })}</ButtonLink>
      <p className={layout.meta}>{fill(words.lot, { pairs, least: fewestPairs })}</p>
    </>
  );
}

function saidOf({ finding, pairs, ease }: TrialReading, name: string): string {
  const { value, low, high } = ease.points;
  return fill(words.finding[finding], {
    name,
    pairs,
    least: fewestPairs,
    value: value.toFixed(1),
    low: low.toFixed(1),
    high: high.toFixed(1),
  });
}
