import { useState } from 'react';
import type { PlumbPicture, PlumbShares } from '#care';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { Button, Buttons } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import layout from '../../../ui/layout.module.css';
import { Title } from '../../../ui/page.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { type MarkId, type Marks, putMark, readMarks, startMarks, unsetMarks, wantedMarks } from './marks.ts';
import { MarksOnPhoto } from './marks-on-photo.tsx';

const words = text.photo;

/** The picture with its marks, and what is still to be said. */
export function MarkPhoto({
  url,
  start = startMarks,
  onSave,
  onAnother,
  onBroken,
}: {
  readonly url: string;
  readonly start?: Marks;
  readonly onSave: (shares: PlumbShares, hasUpright: boolean) => void;
  readonly onAnother: () => void;
  readonly onBroken: () => void;
}) {
  const [marks, setMarks] = useState(start);
  const [upright, setUpright] = useState<'none' | 'frame'>('none');
  const [looks, setLooks] = useState<PlumbPicture['looks']>();
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>();
  const [wrong, setWrong] = useState(false);
  const hasUpright = upright === 'frame';
  const open = unsetMarks(marks, hasUpright);
  const missing =
    open.length > 0
      ? fill(words.missing, { places: open.map((id) => words.short[id].toLowerCase()).join(', ') })
      : looks === undefined
        ? words.missingLooks
        : undefined;

  function put(id: MarkId, x: number, y: number) {
    setWrong(false);
    setMarks((before) => putMark(before, id, { x, y }));
  }
  function save() {
    if (!size || !looks) return;
    const shares = readMarks(marks, size, looks, hasUpright);
    if (shares === 'not-standing') setWrong(true);
    else onSave(shares, hasUpright);
  }

  return (
    <>
      <Title lead={words.markLead}>{words.markTitle}</Title>
      <Switch
        legend={words.uprightLegend}
        options={[
          { id: 'none', name: words.upright.none },
          { id: 'frame', name: words.upright.frame },
        ]}
        value={upright}
        onChange={setUpright}
      />
      <p className={layout.label} role="status">
        {open[0] ? fill(words.now, { place: words.places[open[0]] }) : words.allSet}
      </p>
      <MarksOnPhoto
        url={url}
        marks={marks}
        shown={wantedMarks(hasUpright)}
        next={open[0]}
        onPut={put}
        onSize={setSize}
        onBroken={onBroken}
      />
      <Switch
        legend={words.looksLegend}
        options={[
          { id: 'left', name: words.looks.left },
          { id: 'right', name: words.looks.right },
        ]}
        value={looks}
        onChange={setLooks}
      />
      {wrong && (
        <Callout tone="attention" title={words.notStandingTitle} live>
          {words.notStanding}
        </Callout>
      )}
      <div className={layout.push}>
        <Buttons stacked>
          <Button look="main" wide notYet={missing !== undefined} onClick={save}>
            {missing ?? words.save}
          </Button>
          <Button look="quiet" wide onClick={onAnother}>
            {words.another}
          </Button>
        </Buttons>
      </div>
    </>
  );
}
