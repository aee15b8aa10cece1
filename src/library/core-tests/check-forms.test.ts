import { expect, it } from 'vitest';
import { coreTestById, coreTests } from './all-core-tests.ts';
import { checkForms } from './check-forms.ts';

const formOf = (id: string) => checkForms.find((form) => form.id === id);

it('names only tests that there are, each once in a form', () => {
  for (const { id, tests } of checkForms) {
    expect(
      tests.filter((test) => !coreTestById(test)),
      id,
    ).toEqual([]);
    expect(new Set(tests).size, id).toBe(tests.length);
  }
});

it('does every test of the whole check over the two days, none twice', () => {
  const twoDays = [...(formOf('first-day')?.tests ?? []), ...(formOf('second-day')?.tests ?? [])];
  expect([...twoDays].sort()).toEqual(coreTests.map(({ id }) => id).sort());
  expect(formOf('full')?.tests).toEqual(coreTests.map(({ id }) => id));
});

it('lets a side rest while something else is done in the short form', () => {
  const short = formOf('short');
  expect(short?.minutes).toBeLessThanOrEqual(6);
  const [first, between, last] = (short?.tests ?? []).map((id) => coreTestById(id)?.side);
  expect([first, between, last]).toEqual(['left', undefined, 'right']);
});
