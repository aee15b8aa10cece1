import type { StoredEvent, StoreFailure } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { NotSaved } from '../../not-saved-banner.tsx';
import { CopySheet, type CopyStep } from './copy-sheet.tsx';
import { EraseSheet } from './erase.tsx';
import SettingsScreen from './settings-screen.tsx';

const path = '/settings';
const nothing = () => {};

const before: GalleryState['before'] = [
  { daysAgo: 40, what: { kind: 'settings-changed', emergencyNumber: '911', voice: false, theme: 'system' } },
  { daysAgo: 12, what: { kind: 'checked-in', painNow: 6, activities: [] } },
  { daysAgo: 1, what: { kind: 'checked-in', painNow: 3, activities: [] } },
];

function copyOf(count: number, warnings: Extract<CopyStep, { kind: 'found' }>['copy']['warnings'] = []) {
  const events: readonly StoredEvent[] = [];
  const days = count > 0 ? { from: '2025-11-08', to: '2026-11-20' } : {};
  return { kind: 'ok', events, counts: { events: count, unknown: 0, ...days }, warnings } as const;
}

const steps: readonly (readonly [id: string, step: CopyStep])[] = [
  ['found', { kind: 'found', copy: copyOf(214), fresh: 180 }],
  ['found-nothing-new', { kind: 'found', copy: copyOf(214), fresh: 0 }],
  ['found-empty', { kind: 'found', copy: copyOf(0), fresh: 0 }],
  [
    'found-edited',
    {
      kind: 'found',
      fresh: 1,
      copy: copyOf(213, [
        {
          code: 'edited',
          message:
            'This copy was edited after it was saved. It had 214 entries and now has 213. Every entry can be read.',
        },
        { code: 'repeated', message: '1 entry stood there twice and will be loaded once.' },
      ]),
    },
  ],
  ['replacing', { kind: 'replacing', copy: copyOf(214), fresh: 180 }],
  [
    'refused',
    { kind: 'refused', message: 'This copy is cut off or broken. Try another copy. Nothing was changed.' },
  ],
  ['load-failed', { kind: 'failed', failure: { code: 'full' } }],
];

const failures: readonly StoreFailure['code'][] = ['full', 'lost', 'blocked', 'broken'];

export const settingsStates: readonly GalleryState[] = [
  { id: 'settings/fresh', path },
  { id: 'settings/filled', path, before },
  ...steps.map(([id, step]) => ({
    id: `settings/${id}`,
    path,
    before,
    render: () => (
      <>
        <SettingsScreen />
        <CopySheet step={step} here={3} onStep={nothing} onAnother={nothing} onLoad={nothing} />
      </>
    ),
  })),
  ...[undefined, { code: 'full' } as const].map((failure) => ({
    id: failure ? 'settings/erase-failed' : 'settings/erase',
    path,
    before,
    render: () => (
      <>
        <SettingsScreen />
        <EraseSheet open count={214} failure={failure} onErase={nothing} onClose={nothing} />
      </>
    ),
  })),
  ...failures.map((code, i) => ({
    id: `not-saved/${code}`,
    path,
    before,
    render: () => (
      <>
        <NotSaved code={code} pending={i} onTryAgain={nothing} onSaveCopy={nothing} />
        <SettingsScreen />
      </>
    ),
  })),
];
