import type { ReactNode } from 'react';
import type { Happening } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { FlowPage } from '../../ui/page.tsx';

export type Before = NonNullable<GalleryState['before']>;
type Profile = Extract<Happening, { kind: 'profile-set' }>;

export const nothing = () => {};

/** A woman who told about herself some days ago and answered the danger questions today. */
export function knownWoman(change: Partial<Profile> = {}): Before {
  return [
    {
      daysAgo: 3,
      what: {
        kind: 'profile-set',
        sex: 'female',
        ageYears: 44,
        cannotTake: [],
        equipment: [],
        cautions: [],
        ...change,
      },
    },
    {
      daysAgo: 0,
      what: {
        kind: 'safety-judged',
        checkId: 'c',
        form: 'full',
        urgency: 'clear',
        rule: 'none',
        rulesVersion: '1',
      },
    },
  ];
}

/** One view of a flow, drawn by itself. */
export function flowPage(title: string, where: string, children: ReactNode, wide = false) {
  return (
    <FlowPage title={title} where={where} onClose={nothing} {...(wide && { wide })}>
      {children}
    </FlowPage>
  );
}
