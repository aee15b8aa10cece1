import type { ContactName } from './contact-sites.ts';
import type { SupportName } from './support.ts';

/**
 * Adds to the supports of a lying body the flesh between them, which rests on the floor as well. Whoever lies on the back and holds
 * the head up has curled the chest: the pieces of the thorax are not balanced against each other, so it counts as one piece that is
 * lifted, and rests on the low back and pelvis.
 */
export function supportsDown(supports: readonly SupportName[]): readonly ContactName[] {
  if (!supports.includes('pelvis')) return supports;
  const between: ContactName[] = [];
  const onBack = supports.includes('upper_back');
  if (onBack && !supports.includes('head'))
    return [...supports.filter((s) => s !== 'upper_back'), 'lower_back'];
  const onSide = supports.includes('side_r') || supports.includes('side_l');
  if (onBack) between.push('mid_back', 'lower_back');
  const onKnees = supports.some((s) => s.startsWith('knee_'));
  if (supports.includes('chest') || (onKnees && !onBack && !onSide)) between.push('belly');
  if (supports.includes('side_r')) between.push('flank_r');
  if (supports.includes('side_l')) between.push('flank_l');
  return [...supports, ...between];
}
