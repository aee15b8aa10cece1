import type { ReliefTrial } from '#care';

/** The address of a rest that is a part of a comparison. */
export function trialPath(techniqueId: string, { trialId, techniqueId: of }: ReliefTrial): string {
  return `/relief/${techniqueId}?${new URLSearchParams({ trial: trialId, of })}`;
}

/** The comparison that an address names. */
export function trialOf(search: string): ReliefTrial | undefined {
  const params = new URLSearchParams(search);
  const [trialId, techniqueId] = [params.get('trial'), params.get('of')];
  return trialId && techniqueId ? { trialId, techniqueId } : undefined;
}
