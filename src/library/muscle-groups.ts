/** The trunk muscle groups that Backstay measures and trains. */
export const muscleGroups = ['front', 'back', 'left-side', 'right-side', 'hips', 'deep-control'] as const;
export type MuscleGroup = (typeof muscleGroups)[number];

export const muscleGroupNames: Readonly<Record<MuscleGroup, string>> = {
  front: 'front',
  back: 'back',
  'left-side': 'left side',
  'right-side': 'right side',
  hips: 'hips',
  'deep-control': 'deep control',
};

/** A ladder of exercises; the two sides share one, done on the side that needs it. */
export const ladders = ['front', 'back', 'side', 'hips', 'deep-control'] as const;
export type Ladder = (typeof ladders)[number];
