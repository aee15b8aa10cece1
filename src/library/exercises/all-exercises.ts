import { backHoldBench } from './back-hold-bench.ts';
import { ballRollOut } from './ball-roll-out.ts';
import { bandDeadlift } from './band-deadlift.ts';
import { bandPressHalfKneeling } from './band-press-half-kneeling.ts';
import { bandPressStanding } from './band-press-standing.ts';
import { bandSideStep } from './band-side-step.ts';
import { bellyLift } from './belly-lift.ts';
import { bentKneeFallout } from './bent-knee-fallout.ts';
import { birdDog } from './bird-dog.ts';
import { birdDogLeg } from './bird-dog-leg.ts';
import { birdDogSquares } from './bird-dog-squares.ts';
import { birdDogStanding } from './bird-dog-standing.ts';
import { brace } from './brace.ts';
import { braceStanding } from './brace-standing.ts';
import { breathingCalvesUp } from './breathing-calves-up.ts';
import { breathingFaceDown } from './breathing-face-down.ts';
import { breathingSitting } from './breathing-sitting.ts';
import { bridge } from './bridge.ts';
import { bridgeMarch } from './bridge-march.ts';
import { carryBothHands } from './carry-both-hands.ts';
import { carryOneHand } from './carry-one-hand.ts';
import { chairPlank } from './chair-plank.ts';
import { chinNod } from './chin-nod.ts';
import { clam } from './clam.ts';
import { curlUp } from './curl-up.ts';
import { curlUpElbowsUp } from './curl-up-elbows-up.ts';
import { deadBug } from './dead-bug.ts';
import { deadBugBand } from './dead-bug-band.ts';
import { deadBugHeelTap } from './dead-bug-heel-tap.ts';
import { drawingIn } from './drawing-in.ts';
import type { Exercise } from './exercise.ts';
import { forearmPlank } from './forearm-plank.ts';
import { heelSlide } from './heel-slide.ts';
import { hingeSitting } from './hinge-sitting.ts';
import { hipHinge } from './hip-hinge.ts';
import { hollowHold } from './hollow-hold.ts';
import { hollowHoldTucked } from './hollow-hold-tucked.ts';
import { kneeLiftSitting } from './knee-lift-sitting.ts';
import { kneePlank } from './knee-plank.ts';
import { leanBackSitting } from './lean-back-sitting.ts';
import { legOutStanding } from './leg-out-standing.ts';
import { longPlank } from './long-plank.ts';
import { oneLegStand } from './one-leg-stand.ts';
import { pelvicFloorBreath } from './pelvic-floor-breath.ts';
import { pelvicTilt } from './pelvic-tilt.ts';
import { plankLegLift } from './plank-leg-lift.ts';
import { proneChestLift } from './prone-chest-lift.ts';
import { proneLegLift } from './prone-leg-lift.ts';
import { pronePressUp } from './prone-press-up.ts';
import { proneThighFloat } from './prone-thigh-float.ts';
import { rockBack } from './rock-back.ts';
import { rollingSidePlank } from './rolling-side-plank.ts';
import { sideLean } from './side-lean.ts';
import { sideLeanSitting } from './side-lean-sitting.ts';
import { sideLyingLegRaise } from './side-lying-leg-raise.ts';
import { sidePlank } from './side-plank.ts';
import { sidePlankKnees } from './side-plank-knees.ts';
import { sidePlankLegRaise } from './side-plank-leg-raise.ts';
import { singleLegBridge } from './single-leg-bridge.ts';
import { sitToStand } from './sit-to-stand.ts';
import { stirThePot } from './stir-the-pot.ts';
import { wallPlank } from './wall-plank.ts';
import { wallSlide } from './wall-slide.ts';

/** Every exercise, ladder by ladder and rung by rung; within a rung the first is offered first. */
export const exercises: readonly Exercise[] = [
  wallPlank,
  leanBackSitting,
  pelvicTilt,
  kneePlank,
  curlUp,
  chairPlank,
  forearmPlank,
  curlUpElbowsUp,
  plankLegLift,
  hollowHoldTucked,
  ballRollOut,
  longPlank,
  hollowHold,
  stirThePot,
  birdDogLeg,
  proneThighFloat,
  hipHinge,
  hingeSitting,
  wallSlide,
  pronePressUp,
  birdDog,
  birdDogStanding,
  birdDogSquares,
  proneChestLift,
  bandDeadlift,
  carryBothHands,
  backHoldBench,
  sideLean,
  sideLeanSitting,
  sidePlankKnees,
  bandPressStanding,
  bandPressHalfKneeling,
  sidePlank,
  rollingSidePlank,
  carryOneHand,
  sidePlankLegRaise,
  clam,
  sitToStand,
  legOutStanding,
  bridge,
  sideLyingLegRaise,
  oneLegStand,
  proneLegLift,
  bridgeMarch,
  bandSideStep,
  singleLegBridge,
  breathingCalvesUp,
  breathingSitting,
  drawingIn,
  pelvicFloorBreath,
  breathingFaceDown,
  chinNod,
  brace,
  heelSlide,
  bentKneeFallout,
  bellyLift,
  rockBack,
  braceStanding,
  deadBugHeelTap,
  kneeLiftSitting,
  deadBug,
  deadBugBand,
];

const byId: ReadonlyMap<string, Exercise> = new Map(exercises.map((exercise) => [exercise.id, exercise]));

/** `undefined` for an id that this library does not have, such as one from a newer version. */
export const exerciseById = (id: string): Exercise | undefined => byId.get(id);
