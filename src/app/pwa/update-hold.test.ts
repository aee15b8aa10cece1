import { expect, test, vi } from 'vitest';
import { UpdateHold } from './update-hold.ts';

test('nothing is offered before a newer version waits', () => {
  const updates = new UpdateHold();
  expect(updates.state).toEqual({ ready: false });
  expect(() => updates.apply()).not.toThrow();
});

test('a waiting version is offered, and taken only when asked', () => {
  const updates = new UpdateHold();
  const apply = vi.fn();
  updates.offer(apply);
  expect(updates.state.ready).toBe(true);
  expect(apply).not.toHaveBeenCalled();
  updates.apply();
  expect(apply).toHaveBeenCalledOnce();
});

test('while an exercise runs nothing is offered and apply does nothing', () => {
  const updates = new UpdateHold();
  const apply = vi.fn();
  const release = updates.hold();
  updates.offer(apply);
  expect(updates.state.ready).toBe(false);
  updates.apply();
  expect(apply).not.toHaveBeenCalled();
  release();
  expect(updates.state.ready).toBe(true);
});

test('two holds need two releases, and one release twice counts once', () => {
  const updates = new UpdateHold();
  updates.offer(() => undefined);
  const first = updates.hold();
  const second = updates.hold();
  first();
  first();
  expect(updates.state.ready).toBe(false);
  second();
  expect(updates.state.ready).toBe(true);
});

test('a version that another tab let in reloads this tab only after its exercise', () => {
  const updates = new UpdateHold();
  const reload = vi.fn();
  const release = updates.hold();
  updates.tookOver(reload);
  expect(reload).not.toHaveBeenCalled();
  release();
  expect(reload).toHaveBeenCalledOnce();
  updates.hold()();
  expect(reload).toHaveBeenCalledOnce();
});

test('listeners hear of a change and of nothing else', () => {
  const updates = new UpdateHold();
  const listener = vi.fn();
  const stop = updates.subscribe(listener);
  updates.hold()();
  expect(listener).not.toHaveBeenCalled();
  updates.offer(() => undefined);
  expect(listener).toHaveBeenCalledOnce();
  stop();
  updates.hold();
  expect(listener).toHaveBeenCalledOnce();
});
