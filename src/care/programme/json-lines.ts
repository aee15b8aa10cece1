/** Where a value is in a JSON text: names and places from the outside in. */
export type JsonPath = readonly PropertyKey[];

/** The line, from 1, on which each value of a valid JSON text begins; a path that is not there has the line of what holds it. */
export function jsonLines(text: string): (path: JsonPath) => number {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  function skipSpace(): void {
    for (; /\s/.test(text[at] ?? ''); at += 1) if (text[at] === '\n') line += 1;
  }

  function word(): string {
    const from = at;
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' && at < text.length; at += 1) if (text[at] === '\\') at += 1;
      at += 1;
    } else while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at += 1;
    return text.slice(from, at);
  }

  function value(path: JsonPath): void {
    skipSpace();
    lines.set(keyOf(path), line);
    const open = text[at];
    if (open !== '{' && open !== '[') {
      word();
      return;
    }
    at += 1;
    for (let place = 0; at < text.length; place += 1) {
      skipSpace();
      if (text[at] === '}' || text[at] === ']') break;
      const name: unknown = open === '{' ? JSON.parse(word()) : place;
      skipSpace();
      if (open === '{') at += 1;
      value([...path, typeof name === 'number' ? name : String(name)]);
      skipSpace();
      if (text[at] === ',') at += 1;
    }
    at += 1;
  }

  value([]);
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = lines.get(keyOf(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return lines.get(keyOf([])) ?? 1;
  };
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path.map(String));
}
