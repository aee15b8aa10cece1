import { acsmDose } from './acsm-dose.ts';
import { axlerMcgill1997 } from './axler-mcgill-1997.ts';
import { boren2011 } from './boren-2011.ts';
import { boren2011SidePlank } from './boren-2011-side-plank.ts';
import { breathingExercise } from './breathing-exercise.ts';
import { callaghan1998 } from './callaghan-1998.ts';
import { cochraneTraction2013 } from './cochrane-traction-2013.ts';
import { deepMuscleChangeAndPain } from './deep-muscle-change-and-pain.ts';
import { discPressureLying } from './disc-pressure-lying.ts';
import { distefano2009 } from './distefano-2009.ts';
import { distefano2009Clam } from './distefano-2009-clam.ts';
import { ekstrom2007 } from './ekstrom-2007.ts';
import { ekstrom2007Plank } from './ekstrom-2007-plank.ts';
import type { Evidence } from './evidence.ts';
import { exerciseHelpsALittle } from './exercise-helps-a-little.ts';
import { exerciseMuscleEvidence } from './exercise-muscle-evidence.ts';
import { fewExercisesAreKeptUp } from './few-exercises-are-kept-up.ts';
import { firstHourUp } from './first-hour-up.ts';
import { garciaVaquero2012 } from './garcia-vaquero-2012.ts';
import { loadCeiling } from './load-ceiling.ts';
import { mcgillKarpowicz2009 } from './mcgill-karpowicz-2009.ts';
import { mcgillShortHolds } from './mcgill-short-holds.ts';
import { motorControlExercise } from './motor-control-exercise.ts';
import { niceNg59Traction } from './nice-ng59-traction.ts';
import { noBestExercise } from './no-best-exercise.ts';
import { noSingleMuscle } from './no-single-muscle.ts';
import { painMonitoring } from './pain-monitoring.ts';
import { painTrafficLight } from './pain-traffic-light.ts';
import { pregnancyPositions } from './pregnancy-positions.ts';
import { pressureCautions } from './pressure-cautions.ts';
import { programmeRules } from './programme-rules.ts';
import { reliefEvidence } from './relief-evidence.ts';
import { sinaki1984 } from './sinaki-1984.ts';
import { singleLegBridgeButtock } from './single-leg-bridge-buttock.ts';
import { statureCalvesUp } from './stature-calves-up.ts';
import { statureCrookLying } from './stature-crook-lying.ts';
import { statureLyingWearsOff } from './stature-lying-wears-off.ts';
import { statureProneExtension } from './stature-prone-extension.ts';
import { statureSideLying } from './stature-side-lying.ts';
import { surgeryClearance } from './surgery-clearance.ts';
import { timeToGetStronger } from './time-to-get-stronger.ts';
import { who2023Traction } from './who-2023-traction.ts';

/** What the exercises, the relief techniques and the programme rules stand on. */
export const trainingEvidence: readonly Evidence[] = [
  acsmDose,
  axlerMcgill1997,
  boren2011,
  boren2011SidePlank,
  breathingExercise,
  callaghan1998,
  cochraneTraction2013,
  deepMuscleChangeAndPain,
  discPressureLying,
  distefano2009,
  distefano2009Clam,
  ekstrom2007,
  ekstrom2007Plank,
  exerciseHelpsALittle,
  ...exerciseMuscleEvidence,
  fewExercisesAreKeptUp,
  firstHourUp,
  garciaVaquero2012,
  loadCeiling,
  mcgillKarpowicz2009,
  mcgillShortHolds,
  motorControlExercise,
  niceNg59Traction,
  noBestExercise,
  noSingleMuscle,
  painMonitoring,
  painTrafficLight,
  pregnancyPositions,
  pressureCautions,
  programmeRules,
  ...reliefEvidence,
  sinaki1984,
  singleLegBridgeButtock,
  statureCalvesUp,
  statureCrookLying,
  statureLyingWearsOff,
  statureProneExtension,
  statureSideLying,
  surgeryClearance,
  timeToGetStronger,
  who2023Traction,
];
