import { useCallback, useEffect, useState } from 'react';

export interface Photo {
  /** Of the picture as it lies in the memory of this page; gone when the page is left. */
  readonly url: string | undefined;
  choose(file: File): void;
  drop(): void;
}

/** A picture that the person chose or took. It is shown from memory, sent nowhere and stored nowhere. */
export function usePhoto(): Photo {
  const [url, setUrl] = useState<string>();
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  const choose = useCallback((file: File) => setUrl(URL.createObjectURL(file)), []);
  const drop = useCallback(() => setUrl(undefined), []);
  return { url, choose, drop };
}
