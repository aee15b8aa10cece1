import { expect, test } from 'vitest';
import { deadLinks } from './links.ts';

const here = new Set(['README.md', 'docs/a.md', 'docs/pictures/b.png', 'src/care/']);
const dead = (path: string, text: string) =>
  deadLinks({ path, text }, (file) => here.has(file)).map(({ what }) => what);

test.each([
  ['README.md', '[a](docs/a.md)'],
  ['README.md', '<img src="docs/pictures/b.png" alt="">'],
  ['docs/a.md', '[up](../README.md#run-it), [folder](../src/care/)'],
  ['docs/a.md', '[web](https://example.org), [here](#words), [mail](mailto:a@example.org)'],
])('%s may say %s', (path, text) => {
  expect(dead(path, text)).toEqual([]);
});

test.each([
  ['README.md', '[a](docs/b.md)', 'docs/b.md'],
  ['docs/a.md', '[a](docs/a.md)', 'docs/a.md'],
  ['README.md', '<img src="docs/pictures/c.png">', 'docs/pictures/c.png'],
])('%s must not say %s', (path, text, target) => {
  expect(dead(path, text)).toEqual([`leads nowhere: ${target}`]);
});
