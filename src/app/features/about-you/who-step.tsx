import { useState } from 'react';
import text from '../../text/en/about-you.json';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import layout from '../../ui/layout.module.css';
import { Switch } from '../../ui/switch.tsx';
import type { StepProps } from './profile-change.ts';
import { readAge } from './read-size.ts';

const words = text.steps.who;
const sexes = [
  { id: 'female', name: words.sexes.female },
  { id: 'male', name: words.sexes.male },
  { id: 'unsaid', name: words.sexes.unsaid },
] as const;

export function WhoStep({ person, known, onNext }: StepProps & { readonly known: boolean }) {
  const [age, setAge] = useState(person.ageYears === undefined ? '' : String(person.ageYears));
  const [sex, setSex] = useState(person.sex ?? (known ? ('unsaid' as const) : undefined));
  const [tried, setTried] = useState(false);
  const typed = readAge(age);

  function goOn() {
    setTried(true);
    if (typed.kind === 'wrong') return;
    onNext({
      ageYears: typed.kind === 'value' ? typed.value : undefined,
      sex: sex === 'unsaid' ? undefined : sex,
    });
  }

  return (
    <>
      <Field
        label={words.age}
        unit={words.ageUnit}
        inputMode="numeric"
        maxLength={12}
        value={age}
        onChange={setAge}
        error={tried && typed.kind === 'wrong' ? words.ageErrors[typed.why] : undefined}
      />
      <div className={`${layout.stack} ${layout.tight}`}>
        <Switch legend={words.sex} options={sexes} value={sex} onChange={setSex} />
        <p className={layout.meta}>{words.sexHint}</p>
      </div>
      <div className={layout.push}>
        <Button look="main" wide onClick={goOn}>
          {text.next}
        </Button>
      </div>
    </>
  );
}
