import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { conditions, treatments } from '#library';
import ConditionListScreen from './condition-list-screen.tsx';
import ConditionScreen from './condition-screen.tsx';
import ConditionTreatmentScreen from './condition-treatment-screen.tsx';

const pageAt = (path: string) =>
  renderToStaticMarkup(
    <Router ssrPath={path}>
      <Route path="/learn/conditions" component={ConditionListScreen} />
      <Route path="/learn/conditions/:id" component={ConditionScreen} />
      <Route path="/learn/treatments/:id" component={ConditionTreatmentScreen} />
    </Router>,
  );

const ids = (page: string) => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('the pages on conditions', () => {
  it('lead from the list to every condition and every treatment, and say that no page can tell', () => {
    const page = pageAt('/learn/conditions');
    for (const { id } of conditions) expect(page).toContain(`href="/learn/conditions/${id}"`);
    expect(page).toContain('A page cannot tell what you have');
  });

  it.each(conditions.map(({ id, name, door }) => [id, name, door] as const))(
    '%s is drawn',
    (id, name, door) => {
      const page = pageAt(`/learn/conditions/${id}`);
      expect(page).toMatch(new RegExp(`<h1[^>]*>${name}</h1>`));
      expect(page).toContain(door.soonerIf);
      expect(page.includes('href="/get-help"')).toBe(['emergency', 'same-day'].includes(door.urgency));
      expect(ids(page)).toEqual([...new Set(ids(page))]);
    },
  );

  it.each(conditions.map(({ id, door }) => [id, door.urgency] as const))(
    '%s says what makes it more urgent, unless it is an emergency already',
    (id, urgency) => {
      const page = pageAt(`/learn/conditions/${id}`);
      expect(page.includes('What makes it more urgent')).toBe(urgency !== 'emergency');
      expect(page.includes('What else counts')).toBe(urgency === 'emergency');
    },
  );

  it.each(treatments.map(({ id, name }) => [id, name] as const))('the treatment %s is drawn', (id, name) => {
    expect(pageAt(`/learn/treatments/${id}`)).toMatch(new RegExp(`<h1[^>]*>${name}</h1>`));
  });

  it('say so of an address that names nothing', () => {
    expect(pageAt('/learn/conditions/moon')).toContain('There is no such page here.');
    expect(pageAt('/learn/treatments/moon')).toContain('There is no such page here.');
  });

  it('mark what is still to be confirmed', () => {
    expect(pageAt('/learn/treatments/nerve-pain-medicine')).toContain('to be confirmed');
    expect(pageAt('/learn/treatments/traction')).not.toContain('to be confirmed');
  });
});
