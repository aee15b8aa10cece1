/** The address of the check, or of one of its questions. */
export function fullCheckPath(query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return search ? `/full-check?${search}` : '/full-check';
}

/** The danger signs, and back to the questions about the pain after them. */
export const dangerFirstPath = `/check?${new URLSearchParams({ next: '/full-check?begin' })}`;
export const resultPath = '/full-check/result';
export const cardPath = '/full-check/card';
