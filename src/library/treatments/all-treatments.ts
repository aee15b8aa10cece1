import { acupuncture } from './acupuncture.ts';
import { antiInflammatoryMedicine } from './anti-inflammatory-medicine.ts';
import { beltsAndBraces } from './belts-and-braces.ts';
import { biologicMedicine } from './biologic-medicine.ts';
import { boneCement } from './bone-cement.ts';
import { boneMedicine } from './bone-medicine.ts';
import { canalOperation } from './canal-operation.ts';
import { discOperation } from './disc-operation.ts';
import { electricalTreatment } from './electrical-treatment.ts';
import { epiduralInjection } from './epidural-injection.ts';
import { exercise } from './exercise.ts';
import { fusionAndDiscReplacement } from './fusion-and-disc-replacement.ts';
import { handsOnTreatment } from './hands-on-treatment.ts';
import { heat } from './heat.ts';
import { inversion } from './inversion.ts';
import { jointInjection } from './joint-injection.ts';
import { massage } from './massage.ts';
import { nerveHeating } from './nerve-heating.ts';
import { nervePainMedicine } from './nerve-pain-medicine.ts';
import { opioids } from './opioids.ts';
import { paracetamol } from './paracetamol.ts';
import { scan } from './scan.ts';
import { stayingActive } from './staying-active.ts';
import { talkingTherapy } from './talking-therapy.ts';
import { traction } from './traction.ts';
import type { Treatment } from './treatment.ts';

/** Every treatment that is usually discussed for back pain: what one does oneself first, operations last. */
export const treatments: readonly Treatment[] = [
  stayingActive,
  exercise,
  handsOnTreatment,
  massage,
  talkingTherapy,
  heat,
  acupuncture,
  traction,
  inversion,
  beltsAndBraces,
  electricalTreatment,
  antiInflammatoryMedicine,
  paracetamol,
  opioids,
  nervePainMedicine,
  biologicMedicine,
  boneMedicine,
  scan,
  epiduralInjection,
  nerveHeating,
  jointInjection,
  discOperation,
  canalOperation,
  fusionAndDiscReplacement,
  boneCement,
];

/** `undefined` for an id that this library does not have. */
export const treatmentById = (id: string): Treatment | undefined =>
  treatments.find((treatment) => treatment.id === id);
