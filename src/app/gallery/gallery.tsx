import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type EventStore, memoryStore, sealEvents } from '#record';
import '@fontsource-variable/hanken-grotesk';
import '../ui/base.css';
import '../effects-at-once.ts';
import { App } from '../app.tsx';
import { RecordProvider } from '../record-provider.tsx';
import { ToastProvider } from '../ui/toast.tsx';
import { galleryClock } from './gallery-clock.ts';
import type { GalleryState } from './gallery-state.ts';
import { galleryStates } from './states.ts';

declare global {
  interface Window {
    __states: readonly string[];
  }
}

const dayMs = 86_400_000;

async function filledStore({ before = [] }: GalleryState): Promise<EventStore> {
  const store = memoryStore();
  let counter = 0;
  const events = before.flatMap(({ daysAgo, what }, order) => {
    const at = new Date(galleryClock.now().getTime() - daysAgo * dayMs - (before.length - order) * 1000);
    const sealed = sealEvents([what], {
      device: 'gallery',
      lastCounter: counter,
      at: at.toISOString(),
      timeZone: 'UTC',
      localDay: at.toISOString().slice(0, 10),
      timeMs: at.getTime(),
      randomBytes: () => Uint8Array.from({ length: 10 }, (_, byte) => (counter * 31 + byte * 7) % 256),
    });
    counter += 1;
    return sealed;
  });
  await store.append(events);
  return store;
}

function Shown({ state }: { readonly state: GalleryState }) {
  const [store, setStore] = useState<EventStore>();
  useEffect(() => {
    void filledStore(state).then(setStore);
  }, [state]);
  useEffect(() => {
    if (!store) return;
    // @NOTE A screen that has not come yet must not be looked at: an empty page has no barrier.
    const timer = setInterval(() => {
      const words = document.querySelector('#root')?.textContent;
      if (words && !document.querySelector('[data-coming]')) document.documentElement.dataset.ready = 'true';
    }, 50);
    return () => clearInterval(timer);
  }, [store]);
  if (!store) return null;
  const [path, search] = state.path.split('?');
  const { hook, searchHook } = memoryLocation({ path: path ?? '/', searchPath: search ?? '' });
  return (
    <Router hook={hook} searchHook={searchHook}>
      {state.render ? (
        <RecordProvider store={store} clock={galleryClock}>
          <ToastProvider>{state.render()}</ToastProvider>
        </RecordProvider>
      ) : (
        <App store={store} clock={galleryClock} />
      )}
    </Router>
  );
}

function List() {
  return (
    <main>
      <h1>Screen states</h1>
      <ul>
        {galleryStates.map(({ id }) => (
          <li key={id}>
            <a href={`?state=${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

window.__states = galleryStates.map(({ id }) => id);
const wanted = new URLSearchParams(location.search).get('state');
const state = galleryStates.find(({ id }) => id === wanted);
const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
createRoot(root).render(<StrictMode>{state ? <Shown state={state} /> : <List />}</StrictMode>);
