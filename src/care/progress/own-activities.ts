/** The two activities of the person's own choice that check-ins ask about. */
export const ownActivityIds = ['activity-1', 'activity-2'] as const;
