import { useState } from 'react';
import text from '../../text/en/about-you.json';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import layout from '../../ui/layout.module.css';
import type { StepProps } from './profile-change.ts';
import { readHeight, readMass } from './read-size.ts';

const words = text.steps.size;

export function SizeStep({ person: { heightM, massKg }, onNext }: StepProps) {
  const [height, setHeight] = useState(heightM === undefined ? '' : `${Math.round(heightM * 100)} cm`);
  const [mass, setMass] = useState(massKg === undefined ? '' : `${Math.round(massKg * 10) / 10} kg`);
  const [tried, setTried] = useState(false);
  const [typedHeight, typedMass] = [readHeight(height), readMass(mass)];

  function goOn() {
    setTried(true);
    if (typedHeight.kind === 'wrong' || typedMass.kind === 'wrong') return;
    onNext({
      heightM: typedHeight.kind === 'value' ? typedHeight.value : undefined,
      massKg: typedMass.kind === 'value' ? typedMass.value : undefined,
    });
  }

  return (
    <>
      <Field
        label={words.height}
        hint={words.heightHint}
        maxLength={20}
        value={height}
        onChange={setHeight}
        error={tried && typedHeight.kind === 'wrong' ? words.heightErrors[typedHeight.why] : undefined}
      />
      <Field
        label={words.mass}
        hint={words.massHint}
        maxLength={20}
        value={mass}
        onChange={setMass}
        error={tried && typedMass.kind === 'wrong' ? words.massErrors[typedMass.why] : undefined}
      />
      <div className={layout.push}>
        <Button look="main" wide onClick={goOn}>
          {text.next}
        </Button>
      </div>
    </>
  );
}
