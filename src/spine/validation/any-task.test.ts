import { describe, expect, it } from 'vitest';
import { checkTask } from '../spine-task.ts';
import { anyTask, dice } from './any-task.ts';

const tasks = Array.from({ length: 500 }, (_, i) => anyTask(dice(i)));

describe('random questions', () => {
  it('are the same for the same number', () => {
    expect(anyTask(dice(7))).toEqual(anyTask(dice(7)));
    expect(anyTask(dice(7))).not.toEqual(anyTask(dice(8)));
  });
  it('are questions that the model takes', () => {
    for (const task of tasks) checkTask(task);
  });
  it('hold people without any strength, people without a load, and supports that carry nothing', () => {
    const without = (value: number) => (t: (typeof tasks)[number]) =>
      Object.values(t.capacity ?? {}).filter((share) => share === value).length >= 6;
    expect(tasks.filter(without(0)).length).toBeGreaterThan(20);
    expect(tasks.filter(({ loads }) => loads?.length === 0).length).toBeGreaterThan(20);
    expect(tasks.filter(({ supports }) => supports.some(({ maxN }) => maxN === 0)).length).toBeGreaterThan(5);
  });
});
