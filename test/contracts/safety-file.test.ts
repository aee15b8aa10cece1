import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repositoryFiles } from '../fences/repository-files.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/reference/safety/', root);
const pages = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));
const hazards =
  pages
    .find(({ name }) => name === 'hazards.md')
    ?.text.split(/\n(?=## )/)
    .slice(1) ?? [];

/** The tests that a page names: "- Test: `file` › name". */
function testsOf(text: string): readonly { readonly file: string; readonly name: string }[] {
  return [...text.matchAll(/^- Test: `([^`]+)` › (.+)$/gm)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));
}

/** A test with exactly this name, also one of a table of cases. */
function hasTest({ file, name }: { readonly file: string; readonly name: string }): boolean {
  const source = readFileSync(new URL(file, root), 'utf8');
  const calls = /\b(?:test|it)(?:\.each(?:<[^(]*>)?\([^;]*?\))?\(\s*(['"`])(.*?)\1\s*,/gs;
  return [...source.matchAll(calls)].some(([, , found]) => found === name);
}

describe('the hazard log', () => {
  test('has the parts of each hazard, numbered in order', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(14);
    hazards.forEach((hazard, place) => {
      expect(hazard).toMatch(new RegExp(`^## H${place + 1} · `));
      for (const part of ['Cause', 'Harm', 'Severity × likelihood', 'Control', 'Test', 'Left'])
        expect(hazard, `H${place + 1}`).toContain(`\n- ${part}: `);
    });
  });

  test('names only tests that exist', () => {
    const named = pages.flatMap(({ name, text }) => testsOf(text).map((one) => ({ page: name, ...one })));
    expect(named.length).toBeGreaterThan(hazards.length);
    expect(named.filter((one) => !hasTest(one))).toEqual([]);
  });

  test('a test that does not exist is noticed', () => {
    const file = 'test/contracts/safety-file.test.ts';
    expect(hasTest({ file, name: 'names only tests that exist' })).toBe(true);
    expect(hasTest({ file, name: 'names only tests' })).toBe(false);
  });
});

test('no licensed questionnaire is shipped', () => {
  const shipped = repositoryFiles(
    (path) => /^src\/.*\.(?:tsx?|json)$/.test(path) && !path.includes('.test.'),
  );
  expect(shipped.length).toBeGreaterThan(100);
  const licensed = /\bSTarT\b|Oswestry|[ÖO]rebro|PROMIS\b|EQ-5D|painDETECT|MSK-HQ|Brief Pain Inventory|SF-36/;
  expect(shipped.filter(({ text }) => licensed.test(text)).map(({ path }) => path)).toEqual([]);
});
