/** Puts values into the {slots} of a text; an unknown slot is a programmer error. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`no value for {${slot}} in "${text}"`);
    return String(value);
  });
}
