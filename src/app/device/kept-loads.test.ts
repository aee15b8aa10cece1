import { expect, it } from 'vitest';
import { forgetLoads, keepLoads, keptLoads } from './kept-loads.ts';

function storage(room = true): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (!room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => kept.delete(key),
    clear: () => kept.clear(),
  };
}

it('gives back what was kept for this body, and nothing for another', () => {
  const browser = storage();
  keepLoads('her', { bridge: 490 }, browser);
  expect(keptLoads('her', browser)).toEqual({ bridge: 490 });
  expect(keptLoads('him', browser)).toBeUndefined();
});

it('forgets them with everything else', () => {
  const browser = storage();
  keepLoads('her', { bridge: 490 }, browser);
  forgetLoads(browser);
  expect(browser.length).toBe(0);
});

it('takes nothing that is broken, and does without a place to keep them', () => {
  const browser = storage();
  for (const broken of ['{', '7', '{"key":"her"}', '{"key":"her","peaksN":{"bridge":"light"}}']) {
    browser.setItem('backstay-loads', broken);
    expect(keptLoads('her', browser), broken).toBeUndefined();
  }
  keepLoads('her', { bridge: 490 }, storage(false));
  expect(keptLoads('her', undefined)).toBeUndefined();
});
