import type { Finding } from '#library';

/** A fixed rule about what the pain is like. It applies when its finding is shown; not sure counts where the rule names it. */
export interface ReferralRule {
  readonly id: string;
  readonly when: Finding;
  readonly urgency: 'same-day' | 'within-days' | 'routine';
  readonly because: string;
  /** What to ask for at the visit. */
  readonly ask: string;
  readonly evidence: readonly [string, ...string[]];
}
