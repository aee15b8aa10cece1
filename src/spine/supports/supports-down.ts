import type { ContactName } from './contact-sites.ts';
import type { SupportName } from './support.ts';

/** Adds to the supports of a lying body the flesh between them, which rests on the floor as well. */
export function supportsDown(supports: readonly SupportName[]): readonly ContactName[] {
  if (!supports.includes('pelvis')) return supports;
  const between: ContactName[] = [];
  if (supports.includes('upper_back')) between.push('mid_back', 'lower_back');
  if (supports.includes('chest')) between.push('belly');
  if (supports.includes('side_r')) between.push('flank_r');
  if (supports.includes('side_l')) between.push('flank_l');
  return [...supports, ...between];
}
