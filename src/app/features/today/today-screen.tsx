import { lazy, Suspense } from 'react';
import type { State } from '#record';
import { useRecord } from '../../record-provider.tsx';
import { Welcome } from './welcome.tsx';

const Today = lazy(() => import('./today.tsx'));

/** The first thing anybody sees: the welcome while nothing is recorded, the day's step after that. */
export default function TodayScreen() {
  const { state } = useRecord();
  if (isEmpty(state)) return <Welcome />;
  return (
    <Suspense>
      <Today />
    </Suspense>
  );
}

function isEmpty({ hasProfile, ...lists }: State): boolean {
  const { safetyChecks, coreTests, coreTestSkips, sessions, reliefs, checkIns, plan } = lists;
  const any = [safetyChecks, coreTests, coreTestSkips, sessions, reliefs, checkIns].some(
    (list) => list.length > 0,
  );
  return !hasProfile && !plan && !any;
}
