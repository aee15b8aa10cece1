const measurements = [
  'first-load',
  'lighthouse',
  'spine',
  'check',
  'check-load',
  'exercises',
  'plan',
  'fuzz',
];

const [name] = process.argv.slice(2);
if (measurements.includes(name)) {
  await import(`./${name}.js`);
} else {
  console.error(`Usage: npm run -s bench -- ${measurements.join(' | ')}`);
  process.exitCode = 2;
}
