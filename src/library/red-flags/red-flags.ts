import { accidents } from './accidents.ts';
import { arteryRisk } from './artery-risk.ts';
import { bandPain } from './band-pain.ts';
import { bladesPain } from './blades-pain.ts';
import { bloodThinner } from './blood-thinner.ts';
import { bothKneesPain } from './both-knees-pain.ts';
import { bothLegsWeak } from './both-legs-weak.ts';
import { bowelFeeling } from './bowel-feeling.ts';
import { cancerEver } from './cancer-ever.ts';
import { clumsyUnsteady } from './clumsy-unsteady.ts';
import { fever } from './fever.ts';
import { growingPain } from './growing-pain.ts';
import { hardBlow } from './hard-blow.ts';
import { heightLoss } from './height-loss.ts';
import { infectionProne } from './infection-prone.ts';
import { infectionRecent } from './infection-recent.ts';
import { kidneySigns } from './kidney-signs.ts';
import { legWeakerFast } from './leg-weaker-fast.ts';
import { neverEases } from './never-eases.ts';
import { oldSaddleSigns } from './old-saddle-signs.ts';
import { olderNoBetter } from './older-no-better.ts';
import { oneLegWeak } from './one-leg-weak.ts';
import { peeHard } from './pee-hard.ts';
import { pregnancySigns } from './pregnancy-signs.ts';
import type { RedFlag } from './red-flag.ts';
import { saddleNumb } from './saddle-numb.ts';
import { sexChange } from './sex-change.ts';
import { smallInjury } from './small-injury.ts';
import { spineBruise } from './spine-bruise.ts';
import { stiffSpineInjury } from './stiff-spine-injury.ts';
import { tbContact } from './tb-contact.ts';
import { tearingOrFaint } from './tearing-or-faint.ts';
import { thinBones } from './thin-bones.ts';
import { veryBadPain } from './very-bad-pain.ts';
import { weightLoss } from './weight-loss.ts';
import { widenedArtery } from './widened-artery.ts';

/** Every danger question, in the order in which the danger grows less. */
export const redFlags: readonly RedFlag[] = [
  peeHard,
  accidents,
  saddleNumb,
  bowelFeeling,
  sexChange,
  bothLegsWeak,
  bothKneesPain,
  oneLegWeak,
  legWeakerFast,
  clumsyUnsteady,
  hardBlow,
  smallInjury,
  spineBruise,
  thinBones,
  heightLoss,
  stiffSpineInjury,
  fever,
  veryBadPain,
  infectionRecent,
  infectionProne,
  tbContact,
  tearingOrFaint,
  widenedArtery,
  arteryRisk,
  cancerEver,
  growingPain,
  weightLoss,
  olderNoBetter,
  neverEases,
  bandPain,
  bladesPain,
  oldSaddleSigns,
  bloodThinner,
  kidneySigns,
  pregnancySigns,
];

const byId: ReadonlyMap<string, RedFlag> = new Map(redFlags.map((flag) => [flag.id, flag]));

/** The question with this id; an id that nobody wrote is a programmer error. */
export function redFlagById(id: string): RedFlag {
  const flag = byId.get(id);
  if (!flag) throw new Error(`no danger question has the id "${id}"`);
  return flag;
}
