/** Where it can hurt, on a drawing of the body from behind and from the front; left and right are the person's own. */
export const bodyRegions = [
  'neck',
  'left-shoulder',
  'right-shoulder',
  'upper-back',
  'left-mid-back',
  'right-mid-back',
  'left-low-back',
  'low-back-middle',
  'right-low-back',
  'left-buttock',
  'tailbone',
  'right-buttock',
  'left-thigh-back',
  'right-thigh-back',
  'left-calf',
  'right-calf',
  'left-foot-sole',
  'right-foot-sole',
  'chest',
  'belly',
  'left-groin',
  'right-groin',
  'saddle',
  'left-hip-side',
  'right-hip-side',
  'left-thigh-front',
  'right-thigh-front',
  'left-shin',
  'right-shin',
  'left-foot-top',
  'right-foot-top',
] as const;
export type BodyRegion = (typeof bodyRegions)[number];

/** Which side of the drawing shows a region. */
export const frontRegions: readonly BodyRegion[] = bodyRegions.slice(bodyRegions.indexOf('chest'));
export const backRegions: readonly BodyRegion[] = bodyRegions.slice(0, bodyRegions.indexOf('chest'));
