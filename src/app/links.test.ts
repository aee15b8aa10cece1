import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const here = new URL('.', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, here), 'utf8');

const routes = [...read('routes.tsx').matchAll(/\[\s*'(\/[^']*)',\s*[a-zA-Z]/g)].map(([, path = '']) => path);

/** A literal that begins with a slash and a letter is a place inside the app; files have a dot. */
const place = /['"`](\/[a-z][^'"`\s.]*)['"`]/g;

function linksOf(file: string): readonly string[] {
  return [...read(file).matchAll(place)].map(([, link = '']) => withoutQuery(link));
}

/** A slot that does not follow a slash is a query. */
function withoutQuery(link: string): string {
  return link.replace(/\?.*$/, '').replace(/(?<!\/)\$\{[^}]*\}$/, '');
}

/** `/core/${id}` leads where `/core/:testId` is. */
function leadsSomewhere(link: string): boolean {
  const parts = link.split('/');
  return routes.some((route) => {
    const named = route.split('/');
    return (
      named.length === parts.length &&
      named.every((name, i) => (name.startsWith(':') ? Boolean(parts[i]) : name === parts[i]))
    );
  });
}

const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.tsx?$/.test(file) && !/(\.test|\/states|gallery\/.*)\.tsx?$/.test(file) && file !== 'routes.tsx',
);
const links = files.flatMap((file) => linksOf(file).map((link) => ({ file, link })));

it('finds the routes and the links', () => {
  expect(routes).toContain('/');
  expect(routes.length).toBeGreaterThan(15);
  expect(links.length).toBeGreaterThan(30);
});

it('has a screen behind every link', () => {
  const dead = links.filter(({ link }) => !leadsSomewhere(link));
  expect(dead.map(({ file, link }) => `${link} in ${file}`)).toEqual([]);
});

it('knows a link that leads nowhere', () => {
  expect(leadsSomewhere('/nowhere')).toBe(false);
  expect(leadsSomewhere('/core/')).toBe(false);
  expect(leadsSomewhere('/core/front-plank')).toBe(true);
});
