import { describe, expect, it } from 'vitest';
import { askToPersist, storageState } from './persist.ts';

describe('askToPersist', () => {
  it('does not ask again when it was granted', async () => {
    let asked = 0;
    const persist = async () => {
      asked += 1;
      return true;
    };
    expect(await askToPersist({ persisted: async () => true, persist })).toBe(true);
    expect(asked).toBe(0);
    expect(await askToPersist({ persisted: async () => false, persist })).toBe(true);
    expect(asked).toBe(1);
  });

  it('takes a no, a missing function and a failure as a no', async () => {
    expect(await askToPersist({ persisted: async () => false, persist: async () => false })).toBe(false);
    expect(await askToPersist({})).toBe(false);
    const persisted = async () => {
      throw new TypeError('not in this window');
    };
    expect(await askToPersist({ persisted })).toBe(false);
  });
});

describe('storageState', () => {
  it('tells what the browser tells', async () => {
    expect(
      await storageState({ persisted: async () => true, estimate: async () => ({ usage: 2048 }) }),
    ).toEqual({ promise: 'kept', usedBytes: 2048 });
    expect(await storageState({ persisted: async () => false, estimate: async () => ({}) })).toEqual({
      promise: 'may-go',
    });
  });

  it('says that it does not know when the browser does not tell', async () => {
    const persisted = async () => {
      throw new TypeError('not in this window');
    };
    expect(await storageState({ persisted })).toEqual({ promise: 'unknown' });
    expect(await storageState({})).toEqual({ promise: 'unknown' });
  });
});
