import { useState } from 'react';
import type { MoreCount, MoreLength } from '#library';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { Button, Buttons } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import layout from '../../../ui/layout.module.css';
import { Title } from '../../../ui/page.tsx';
import { readCount } from './read-count.ts';

const words = text.enter;

/** How many, or how wide; what ended it before its end is told instead of a number. */
export function EnterView({
  test,
  onSave,
  onStopped,
}: {
  readonly test: MoreCount | MoreLength;
  readonly onSave: (value: number) => void;
  readonly onStopped: (why: 'pain' | 'leg-symptoms' | 'interrupted') => void;
}) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const value = readCount(typed, test.most, test.take === 'length');
  const { title, label } = words[test.unit];

  function save() {
    setTried(true);
    if (value !== undefined) onSave(value);
  }

  return (
    <>
      <Title>{title}</Title>
      <Field
        label={label}
        inputMode={test.take === 'length' ? 'decimal' : 'numeric'}
        maxLength={6}
        value={typed}
        onChange={setTyped}
        error={tried && value === undefined ? fill(words.wrong, { most: test.most }) : undefined}
      />
      <div className={layout.push}>
        <Buttons stacked>
          <Button look="main" onClick={save}>
            {words.save}
          </Button>
          {test.part === 'strength' && (
            <>
              <Button look="quiet" onClick={() => onStopped('pain')}>
                {words.hurt}
              </Button>
              <Button look="quiet" onClick={() => onStopped('leg-symptoms')}>
                {words.leg}
              </Button>
            </>
          )}
          <Button look="quiet" onClick={() => onStopped('interrupted')}>
            {words.early}
          </Button>
        </Buttons>
      </div>
    </>
  );
}
