import { equipment, positions } from '#library';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/programme.json';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import layout from '../../ui/layout.module.css';
import { useProgramme } from './use-programme.ts';

const words = text.fits;

/** What the programme has to keep to; each change makes it anew. */
export function FitsCard() {
  const { person } = useRecord().state;
  const { tell } = useProgramme();
  return (
    <Card labelledBy="fits">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="fits">{words.title}</h2>
        <p className={layout.meta}>{words.lead}</p>
      </div>
      <Chips
        legend={words.equipment}
        options={equipment.map((id) => ({ id, name: words.equipmentNames[id] }))}
        picked={person.equipment}
        onChange={(picked) => tell({ equipment: picked })}
      />
      <Chips
        legend={words.positions}
        options={positions.map((id) => ({ id, name: words.positionNames[id] }))}
        picked={person.cannotTake}
        onChange={(picked) => tell({ cannotTake: picked })}
      />
      <ChoiceLink to="/about-you?next=/programme" title={words.more} note={words.moreNote} />
    </Card>
  );
}
