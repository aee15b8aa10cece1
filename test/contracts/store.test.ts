import { describe, it } from 'vitest';
import { memoryShelf } from '#record';
import { storeCases } from './store.contract.ts';

describe('the memory store', () => {
  it.each(storeCases)('$name', ({ run }) => run(memoryShelf()));
});
