import { caudaEquinaSignAccuracy } from './cauda-equina-sign-accuracy.ts';
import { deyo1988Cancer } from './deyo-1988-cancer.ts';
import { downie2013RedFlags } from './downie-2013-red-flags.ts';
import type { Evidence } from './evidence.ts';
import { finucane2020RedFlags } from './finucane-2020-red-flags.ts';
import { fusedSpineFracture } from './fused-spine-fracture.ts';
import { girftCaudaEquina } from './girft-cauda-equina.ts';
import { henschke2009Fracture } from './henschke-2009-fracture.ts';
import { lourenco2018Aneurysm } from './lourenco-2018-aneurysm.ts';
import { niceNg12BackPain } from './nice-ng12-back-pain.ts';
import { niceNg156Aneurysm } from './nice-ng156-aneurysm.ts';
import { niceNg234Cord } from './nice-ng234-cord.ts';
import { safeSide } from './safe-side.ts';
import { shroyer2020SpinalInfection } from './shroyer-2020-spinal-infection.ts';
import { suri2010Stenosis } from './suri-2010-stenosis.ts';
import { yusuf2019SpinalInfection } from './yusuf-2019-spinal-infection.ts';

/** What the danger questions and the safety rules stand on. */
export const safetyEvidence: readonly Evidence[] = [
  girftCaudaEquina,
  caudaEquinaSignAccuracy,
  suri2010Stenosis,
  finucane2020RedFlags,
  niceNg234Cord,
  downie2013RedFlags,
  henschke2009Fracture,
  fusedSpineFracture,
  yusuf2019SpinalInfection,
  shroyer2020SpinalInfection,
  niceNg156Aneurysm,
  lourenco2018Aneurysm,
  deyo1988Cancer,
  niceNg12BackPain,
  safeSide,
];
