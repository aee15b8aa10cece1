import text from '../../text/en/learn.json';

export const topicIds = ['back', 'hurt', 'exercises', 'relief'] as const;
export type TopicId = (typeof topicIds)[number];

export interface Claim {
  readonly text: string;
  readonly evidence: readonly string[];
}

export function topicNamed(id: string): TopicId | undefined {
  return topicIds.find((known) => known === id);
}

/** Everything that the pages to learn from claim. */
export const allClaims: readonly Claim[] = [
  ...topicIds.flatMap((id): readonly Claim[] => text.topics[id].claims),
  ...Object.values(text.topics.exercises.groups),
];
