import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:js|css|html|svg|json|webmanifest|txt|map)$/;
const leastBytes = 1024;

/** Writes `.br` and `.gz` beside every text file of a folder that gets smaller by it. */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const plain = await readFile(file);
    if (plain.length < leastBytes) continue;
    const brotli = await promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    });
    const zipped = await promisify(gzip)(plain, { level: 9 });
    if (brotli.length < plain.length) await writeFile(`${file}.br`, brotli);
    if (zipped.length < plain.length) await writeFile(`${file}.gz`, zipped);
  }
}
