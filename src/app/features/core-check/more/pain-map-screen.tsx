import { useState } from 'react';
import { useLocation } from 'wouter';
import type { BodyRegion } from '#library';
import { useRecord } from '../../../record-provider.tsx';
import { checkPath } from '../../../safety-gate.ts';
import { regionNames } from '../../../sign-words.ts';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { BodyPick } from '../../../ui/body-map.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import layout from '../../../ui/layout.module.css';
import { FlowPage, Title } from '../../../ui/page.tsx';
import css from '../core-check.module.css';

const words = text.map;
const list = '/core/more';

/** Where it hurts, marked on a drawing of the body; what must not wait is said as soon as it is marked. */
export default function PainMapScreen() {
  const { state, append } = useRecord();
  const [, go] = useLocation();
  const [marked, setMarked] = useState<readonly BodyRegion[]>(state.painMaps.at(-1)?.regions ?? []);
  function save() {
    void append({ kind: 'pain-mapped', regions: marked });
    go(list);
  }
  return (
    <FlowPage title={words.title} where={text.where} onClose={() => go(list)}>
      <Title lead={words.lead}>{words.title}</Title>
      <div className={css.maps}>
        <BodyPick side="back" marked={marked} onChange={setMarked} />
        <BodyPick side="front" marked={marked} onChange={setMarked} />
      </div>
      <p className={layout.soft} role="status">
        {marked.length === 0 ? words.none : fill(words.some, { places: regionNames(marked) })}
      </p>
      <Caution marked={marked} />
      <p className={layout.meta}>{words.says}</p>
      <div className={layout.push}>
        <Button look="main" wide onClick={save}>
          {marked.length === 0 ? words.saveNone : words.save}
        </Button>
      </div>
    </FlowPage>
  );
}

function Caution({ marked }: { readonly marked: readonly BodyRegion[] }) {
  const place = (['saddle', 'chest'] as const).find((one) => marked.includes(one));
  if (!place) return null;
  const title = place === 'saddle' ? words.saddleTitle : words.chestTitle;
  return (
    <>
      <Callout tone="attention" title={title} live>
        {words[place]}
      </Callout>
      <ButtonLink wide to={checkPath('short', { next: '/core/map' })}>
        {words.check}
      </ButtonLink>
    </>
  );
}
