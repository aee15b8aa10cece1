import '@fontsource-variable/hanken-grotesk';
import './ui/base.css';
import './effects-at-once.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { deviceClock } from './device/clock.ts';
import { indexedDbStore } from './device/store/indexed-db-store.ts';
import { registerForOffline } from './pwa/update.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App store={indexedDbStore()} clock={deviceClock} />
  </StrictMode>,
);
// The first picture and the first press go before.
addEventListener('load', () => setTimeout(registerForOffline, 3000));
