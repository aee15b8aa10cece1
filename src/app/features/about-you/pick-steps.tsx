import { useState } from 'react';
import { type Caution, cautions, equipment, positions } from '#library';
import text from '../../text/en/about-you.json';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { PickList } from './pick-list.tsx';
import type { StepProps } from './profile-change.ts';

function Foot({ none, onNext }: { readonly none: string; readonly onNext: () => void }) {
  return (
    <div className={`${layout.stack} ${layout.push}`}>
      <p className={layout.meta}>{none}</p>
      <Button look="main" wide onClick={onNext}>
        {text.next}
      </Button>
    </div>
  );
}

export function PositionsStep({ person, onNext }: StepProps) {
  const [picked, setPicked] = useState(person.cannotTake);
  const words = text.steps.positions;
  return (
    <>
      <PickList
        legend={words.title}
        quietLegend
        options={positions.map((id) => ({ id, name: text.positions[id] }))}
        picked={picked}
        onChange={setPicked}
      />
      <Foot none={words.none} onNext={() => onNext({ cannotTake: picked })} />
    </>
  );
}

export function EquipmentStep({ person, onNext }: StepProps) {
  const [picked, setPicked] = useState(person.equipment);
  const words = text.steps.equipment;
  return (
    <>
      <PickList
        legend={words.title}
        quietLegend
        options={equipment.map((id) => ({ id, name: text.equipment[id] }))}
        picked={picked}
        onChange={setPicked}
      />
      <Foot none={words.none} onNext={() => onNext({ equipment: picked })} />
    </>
  );
}

const movement: readonly Caution[] = ['worse-bending-forward', 'worse-bending-backward', 'poor-balance'];
const joints: readonly Caution[] = ['shoulder-pain', 'wrist-pain', 'knee-pain', 'hip-pain', 'neck-pain'];
const groups = [
  { id: 'movement', cautions: movement },
  { id: 'joints', cautions: joints },
  { id: 'health', cautions: cautions.filter((one) => !movement.includes(one) && !joints.includes(one)) },
] as const;

export function CautionsStep({ person, onNext }: StepProps) {
  const [picked, setPicked] = useState(person.cautions);
  const words = text.steps.cautions;
  return (
    <>
      {groups.map((group) => (
        <PickList
          key={group.id}
          legend={words.groups[group.id]}
          options={group.cautions.map((id) => ({ id, name: text.cautions[id] }))}
          picked={picked}
          onChange={setPicked}
        />
      ))}
      <Foot none={words.none} onNext={() => onNext({ cautions: picked })} />
    </>
  );
}
