import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceIds, forgetDevice } from './ids.ts';

/** What the browser keeps, or a browser that has no room. */
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

afterEach(() => vi.useRealTimers());

describe('the name of the device', () => {
  it('stays the same until everything is erased', () => {
    const browser = storage();
    const { device } = deviceIds(browser);
    expect(deviceIds(browser).device).toBe(device);
    forgetDevice(browser);
    expect(deviceIds(browser).device).not.toBe(device);
  });

  it('lasts as long as the window where nothing can be kept', () => {
    expect(deviceIds(storage(false)).device).toMatch(/^[0-9a-f-]{36}$/);
    expect(deviceIds(undefined).device).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('newId', () => {
  it('never gives the same id twice', () => {
    const { newId } = deviceIds(storage());
    const ids = Array.from({ length: 1000 }, newId);
    expect(new Set(ids).size).toBe(1000);
  });

  it('gives ids also when the clock stands before 1970', () => {
    vi.useFakeTimers({ now: new Date('1969-12-31T23:00:00Z') });
    expect(deviceIds(storage()).newId()).toMatch(/^00000000-0000-7/);
  });
});
