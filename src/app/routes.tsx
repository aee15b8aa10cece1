import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import TodayScreen from './features/today/today-screen.tsx';
import { useRecord } from './record-provider.tsx';

/** One line a screen: the path and the file it lives in. Each but the first is its own chunk, loaded when first shown. */
const screens: readonly (readonly [path: string, screen: ComponentType])[] = [
  ['/', TodayScreen],
  ['/about-you', lazy(() => import('./features/about-you/about-you-screen.tsx'))],
  ['/core', lazy(() => import('./features/core-check/core-list-screen.tsx'))],
  ['/core/more', lazy(() => import('./features/core-check/more/more-list-screen.tsx'))],
  ['/core/more/:testId', lazy(() => import('./features/core-check/more/more-test-screen.tsx'))],
  ['/core/map', lazy(() => import('./features/core-check/more/pain-map-screen.tsx'))],
  ['/core/:testId', lazy(() => import('./features/core-check/core-test-screen.tsx'))],
  ['/my-back', lazy(() => import('./features/my-back/my-back-screen.tsx'))],
  ['/programme', lazy(() => import('./features/programme/programme-screen.tsx'))],
  ['/programme/:id', lazy(() => import('./features/programme/exercise-screen.tsx'))],
  ['/learn', lazy(() => import('./features/learn/learn-screen.tsx'))],
  ['/learn/conditions', lazy(() => import('./features/learn/condition-list-screen.tsx'))],
  ['/learn/conditions/:id', lazy(() => import('./features/learn/condition-screen.tsx'))],
  ['/learn/treatments/:id', lazy(() => import('./features/learn/condition-treatment-screen.tsx'))],
  ['/learn/exercise-loads', lazy(() => import('./features/learn/exercise-loads-screen.tsx'))],
  ['/learn/:topic', lazy(() => import('./features/learn/topic-screen.tsx'))],
  ['/about', lazy(() => import('./features/about/about-screen.tsx'))],
  ['/check', lazy(() => import('./features/safety-check/check-screen.tsx'))],
  ['/check/short', lazy(() => import('./features/safety-check/short-check-screen.tsx'))],
  ['/check/relief', lazy(() => import('./features/safety-check/relief-check-screen.tsx'))],
  ['/full-check', lazy(() => import('./features/full-check/check-screen.tsx'))],
  ['/full-check/result', lazy(() => import('./features/full-check/result-screen.tsx'))],
  ['/full-check/card', lazy(() => import('./features/full-check/card-screen.tsx'))],
  ['/check/clear', lazy(() => import('./features/safety-check/clear-screen.tsx'))],
  ['/emergency', lazy(() => import('./features/safety-check/emergency-screen.tsx'))],
  ['/get-help', lazy(() => import('./features/safety-check/get-help-screen.tsx'))],
  ['/see-someone', lazy(() => import('./features/safety-check/see-someone-screen.tsx'))],
  ['/check-in', lazy(() => import('./features/check-in/check-in-screen.tsx'))],
  ['/progress', lazy(() => import('./features/progress/progress-screen.tsx'))],
  ['/session', lazy(() => import('./features/session/session-screen.tsx'))],
  ['/relief', lazy(() => import('./features/relief/relief-list-screen.tsx'))],
  ['/relief/:id', lazy(() => import('./features/relief/relief-screen.tsx'))],
  ['/settings', lazy(() => import('./features/settings/settings-screen.tsx'))],
];

export function Routes() {
  const { status } = useRecord();
  if (status === 'loading') return null;
  return (
    <Suspense fallback={null}>
      <Switch>
        {screens.map(([path, Screen]) => (
          <Route key={path} path={path} component={Screen} />
        ))}
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
