import { describe, expect, it } from 'vitest';
import type { LowBackSite } from '#library';
import { crossingAt } from './canal.ts';
import { lowBack } from './low-back.ts';
import { canalIn } from './low-back-canal.ts';

const healthy: LowBackSite = { view: 'low-back' };

/** How wide the sac is behind a disc. */
function widthAt(site: LowBackSite, disc: string): number {
  const canal = canalIn(lowBack(site), site);
  const one = canal.crossings[crossingAt(canal, disc)];
  return one ? Math.hypot(one.front.x - one.rear.x, one.front.y - one.rear.y) : Number.NaN;
}

const boneIn = (site: LowBackSite, name: string) => lowBack(site).bones.find((one) => one.name === name);

describe('the low back as it is drawn', () => {
  it('stands the highest bone above the lowest, with the hollow of a standing person between', () => {
    const [low, mid, high] = ['l5', 'l3', 't12'].map((name) => boneIn(healthy, name));
    expect(high?.at.y).toBeLessThan(low?.at.y ?? Number.NaN);
    expect(mid?.at.x).toBeGreaterThan(high?.at.x ?? Number.NaN);
  });

  it('leaves the nerves their room where nothing presses', () => {
    expect(widthAt(healthy, 'l4-l5')).toBeCloseTo(21);
    expect(widthAt({ ...healthy, slippedDisc: { disc: 'l4-l5', onto: 'one-nerve' } }, 'l1-l2')).toBeCloseTo(
      21,
    );
  });

  it('takes less room for a disc on one nerve than for one on all', () => {
    const one = widthAt({ ...healthy, slippedDisc: { disc: 'l4-l5', onto: 'one-nerve' } }, 'l4-l5');
    const all = widthAt({ ...healthy, slippedDisc: { disc: 'l4-l5', onto: 'all-nerves' } }, 'l4-l5');
    expect(one).toBeLessThan(21);
    expect(all).toBeLessThan(one);
    expect(all).toBeGreaterThanOrEqual(0);
  });

  it('narrows the canal only where it is told to', () => {
    const site: LowBackSite = { ...healthy, narrowCanal: ['l3-l4'] };
    expect(widthAt(site, 'l3-l4')).toBeLessThan(10);
    expect(widthAt(site, 'l4-l5')).toBeCloseTo(21);
  });

  it('leans what stands on a sunken bone forward, and nothing below it', () => {
    const site: LowBackSite = { ...healthy, sunkenBone: 'l1' };
    expect(boneIn(site, 't12')?.tiltDeg).toBeGreaterThan((boneIn(healthy, 't12')?.tiltDeg ?? Number.NaN) + 5);
    expect(boneIn(site, 'l2')).toEqual(boneIn(healthy, 'l2'));
  });

  it('lowers what stands on a flat disc', () => {
    const usual = boneIn(healthy, 'l1')?.at.y ?? Number.NaN;
    expect(boneIn({ ...healthy, flatDisc: 'l4-l5' }, 'l1')?.at.y).toBeGreaterThan(usual + 5);
  });
});
