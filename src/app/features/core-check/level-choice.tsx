import { useEffect, useState } from 'react';
import type { CoreTest } from '#library';
import { tiltBetweenDeg } from '#motion';
import { askForLevel, mayHaveLevel, useLevel } from '../../device/level.ts';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import layout from '../../ui/layout.module.css';
import { Switch } from '../../ui/switch.tsx';

const words = text.level;
/** A device that has a level tells at once. */
const waitMs = 2000;

/** The timer alone, or with the phone on the trunk as a level; says so where the device has none. */
export function LevelChoice({
  level,
  on,
  onChange,
}: {
  readonly level: NonNullable<CoreTest['level']>;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const [why, setWhy] = useState<'refused' | 'silent'>();
  const [tiltDeg, setTiltDeg] = useState<number>();
  useLevel(on, (down) => setTiltDeg(Math.round(tiltBetweenDeg(down, [0, 0, -1]))));
  const isRead = tiltDeg !== undefined;
  useEffect(() => {
    if (!on || isRead) return;
    const timer = setTimeout(() => {
      setWhy('silent');
      onChange(false);
    }, waitMs);
    return () => clearTimeout(timer);
  }, [on, isRead, onChange]);
  if (!mayHaveLevel()) return null;

  async function choose(wanted: 'timer' | 'level') {
    setWhy(undefined);
    setTiltDeg(undefined);
    if (wanted === 'timer') return onChange(false);
    if (await askForLevel()) onChange(true);
    else setWhy('refused');
  }
  const said = why
    ? words[why]
    : on
      ? isRead
        ? fill(words.reads, { degrees: tiltDeg })
        : words.waiting
      : '';
  return (
    <section className={`${layout.stack} ${layout.tight}`}>
      <Switch
        legend={words.legend}
        options={[
          { id: 'timer', name: words.timer },
          { id: 'level', name: words.level },
        ]}
        value={on ? 'level' : 'timer'}
        onChange={(wanted) => void choose(wanted)}
      />
      {on && <p>{fill(words.how, { where: level.where, degrees: level.mostDeg })}</p>}
      <p className={layout.meta} role="status">
        {said}
      </p>
    </section>
  );
}
