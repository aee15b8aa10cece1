/** A place inside the app, or nothing: what follows a check comes in the address. */
export function insidePath(path: string | null): string | undefined {
  return path && /^\/(?![/\\])/.test(path) ? path : undefined;
}

/** The questions about the pain come after this check, and need no profile. */
export function leadsToFullCheck(next: string | undefined): boolean {
  return next !== undefined && /^\/full-check(?![\w-])/.test(next);
}
