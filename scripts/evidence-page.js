import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildCommandLine, orLeave } from './build.js';
import { isMain, root } from './project.js';

const file = path.join(root, 'docs', 'reference', 'evidence.md');

const cell = (words) => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
const source = ({ citation, url }) => (url ? `[${citation}](${url})` : citation);

function table(entries) {
  const rows = entries.map(({ id, claim, grade, sources }) =>
    [`\`${id}\``, claim, grade.replaceAll('-', ' '), sources.map(source).join('; ')].map(cell).join(' | '),
  );
  return ['| id | claim | grade | source |', '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
}

/** The ledger as a page of text: first what is still to be confirmed, then what was read in its source. */
export function evidencePage(entries) {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const open = sorted.filter(({ checked }) => !checked);
  const read = sorted.filter(({ checked }) => checked);
  return `# The evidence ledger

Every claim of the app stands on an entry of \`src/library/evidence\`. This page is written from them by \`node scripts/evidence-page.js\`; a
test fails when page and ledger differ. The grade says how far the claim is to be trusted: high, moderate, low, very low, or none found.

${sorted.length} entries: ${read.length} read in the source or in a page that sets it out, ${open.length} still to be confirmed. An entry
to be confirmed shows as such in the app. No clinician has signed the ledger off yet.

## To be confirmed (${open.length})

Written from knowledge of the literature. Whoever reads the source makes the claim fit it and sets \`checked\` to true.

${table(open)}

## Read (${read.length})

${table(read)}
`;
}

if (isMain(import.meta.url)) {
  await orLeave(buildCommandLine({ output: 'stderr' }));
  const { allEvidence } = await import('../dist/library/index.js');
  await writeFile(file, evidencePage(allEvidence));
  console.log(`${path.relative(root, file)}: ${allEvidence.length} entries`);
}
