import type { Muscle } from '#spine';
import type { ExerciseLoad } from './exercise-load.ts';

/** Muscle groups as a person knows them. */
export const askedGroups = ['back', 'front', 'sides'] as const;
export type AskedGroup = (typeof askedGroups)[number];

const muscleOf: Readonly<Record<AskedGroup, readonly Muscle[]>> = {
  back: [
    'multifidus',
    'longissimus-lumborum',
    'iliocostalis-lumborum',
    'longissimus-thoracis',
    'iliocostalis-thoracis',
  ],
  front: ['rectus-abdominis'],
  sides: ['external-oblique', 'internal-oblique', 'quadratus-lumborum'],
};

/** How hard the hardest working muscle of each group works at its hardest moment, on the harder side: share of its strength. */
export function askedOf({
  muscles,
}: Pick<ExerciseLoad, 'muscles'>): readonly { readonly group: AskedGroup; readonly share: number }[] {
  return askedGroups.map((group) => ({
    group,
    share: Math.max(
      0,
      ...muscles
        .filter(({ muscle }) => muscleOf[group].includes(muscle))
        .flatMap(({ right, left }) => [right, left]),
    ),
  }));
}
