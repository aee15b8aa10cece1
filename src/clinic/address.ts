export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Where to listen: HOST and PORT, or this machine only, port 8420. */
export function readAddress(env: {
  readonly HOST?: string | undefined;
  readonly PORT?: string | undefined;
}): Address | { readonly wrong: string } {
  const host = env.HOST?.trim() || '127.0.0.1';
  const text = env.PORT?.trim() || '8420';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    return { wrong: `PORT must be a number from 0 to 65535, but it is "${text}".` };
  }
  return { host, port };
}

/** The address as a person types it. */
export function addressText({ host, port }: Address): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
