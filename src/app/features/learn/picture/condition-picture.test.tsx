import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { conditions, type ConditionPicture as Picture, type Site } from '#library';
import { ConditionPicture } from './condition-picture.tsx';

const words: Omit<Picture, 'site'> = { caption: 'A back.', alternative: 'A back.', felt: ['neck'] };
/** The drawing alone, without the words around it. */
const drawn = (site: Site) =>
  renderToStaticMarkup(<ConditionPicture picture={{ site, ...words }} />).split('<figcaption>')[0] ?? '';

describe('the picture of a condition', () => {
  it('is another one for every condition', () => {
    const drawings = conditions.map(({ picture }) => drawn(picture.site));
    expect(new Set(drawings).size).toBe(conditions.length);
  });

  it.each(conditions.map(({ id, picture }) => [id, picture] as const))(
    'of %s names what it marks',
    (_, picture) => {
      const page = renderToStaticMarkup(<ConditionPicture picture={picture} />);
      expect(page).toContain(`role="img" aria-label="${picture.alternative.replaceAll("'", '&#x27;')}"`);
      expect(page).toMatch(/<text[^>]*>\w/);
      expect(page).not.toMatch(/NaN|undefined/);
    },
  );

  it('changes with each field of its site, and with nothing else', () => {
    const healthy = drawn({ view: 'low-back' });
    const changes: readonly Site[] = [
      { view: 'low-back', flatDisc: 'l4-l5' },
      { view: 'low-back', slippedDisc: { disc: 'l4-l5', onto: 'one-nerve' } },
      { view: 'low-back', slippedDisc: { disc: 'l4-l5', onto: 'all-nerves' } },
      { view: 'low-back', narrowCanal: ['l4-l5'] },
      { view: 'low-back', sunkenBone: 'l1' },
      { view: 'low-back', tumour: 'l1' },
      { view: 'low-back', infectedDisc: 'l4-l5' },
      { view: 'low-back', soreJoints: ['l4-l5'] },
      { view: 'low-back', stretchedBand: 'l4-l5' },
      { view: 'low-back', artery: 'widened' },
      { view: 'low-back', soreEdges: ['l1-l2'] },
      { view: 'low-back', withChild: true },
    ];
    expect(new Set([healthy, ...changes.map(drawn)]).size).toBe(changes.length + 1);
    expect(drawn({ view: 'low-back' })).toBe(healthy);
    expect(healthy).not.toMatch(/<text/);
  });

  it('says in words where it is often felt', () => {
    const page = renderToStaticMarkup(
      <ConditionPicture picture={{ site: { view: 'low-back' }, ...words }} />,
    );
    expect(page).toContain('Often felt at: neck');
  });
});
