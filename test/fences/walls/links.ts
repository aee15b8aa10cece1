import { posix } from 'node:path';
import type { Finding } from '../syntax.ts';
import type { TextFile } from './files.ts';

const link = /\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g;
const elsewhere = /^(?:[a-z]+:|#)/;

/** Links of a page of text that lead to no file or folder of the repository. */
export function deadLinks({ path, text }: TextFile, exists: (path: string) => boolean): Finding[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(link)].flatMap(([, inText, inTag]) => {
      const target = inText ?? inTag ?? '';
      if (target === '' || elsewhere.test(target)) return [];
      const [file = ''] = target.split('#');
      const found = exists(posix.normalize(posix.join(posix.dirname(path), file)));
      return found ? [] : [{ path, line: index + 1, what: `leads nowhere: ${target}` }];
    }),
  );
}
