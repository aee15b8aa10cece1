import { lazy, Suspense } from 'react';
import type { EventStore } from '#record';
import type { Clock } from './device/clock.ts';
import { NotSavedBanner } from './not-saved-banner.tsx';
import { RecordProvider, useRecord } from './record-provider.tsx';
import { Routes } from './routes.tsx';
import { Theme } from './theme.tsx';
import { ToastProvider } from './ui/toast.tsx';
import { UpdatePrompt } from './update-prompt.tsx';
import { UrgentBar } from './urgent-bar.tsx';
import { useAfterPaint } from './use-after-paint.ts';

const PlanKeeper = lazy(() => import('./plan-keeper.tsx'));

/** The whole app over a store and a clock; the gallery and the tests bring their own. */
export function App({ store, clock }: { readonly store: EventStore; readonly clock: Clock }) {
  return (
    <RecordProvider store={store} clock={clock}>
      <Theme />
      <ToastProvider>
        <NotSavedBanner />
        <UpdatePrompt />
        <KeepPlan />
        <UrgentBar />
        <Routes />
      </ToastProvider>
    </RecordProvider>
  );
}

/** From the first thing told on; it waits until the first screen is there, so that this comes sooner. */
function KeepPlan() {
  const { status, state } = useRecord();
  const painted = useAfterPaint(status === 'ready');
  return (
    painted &&
    (state.hasProfile || state.plan) && (
      <Suspense>
        <PlanKeeper />
      </Suspense>
    )
  );
}
