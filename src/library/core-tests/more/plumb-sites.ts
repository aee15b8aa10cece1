/** Places on the side of the body whose distance from the plumb line over the ankle is read, from the top down. */
export const plumbSites = ['ear', 'shoulder', 'hip'] as const;
export type PlumbSite = (typeof plumbSites)[number];
