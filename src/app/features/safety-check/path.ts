/** A place inside the app, or nothing: what follows a check comes in the address. */
export function insidePath(path: string | null): string | undefined {
  return path && /^\/(?![/\\])/.test(path) ? path : undefined;
}
