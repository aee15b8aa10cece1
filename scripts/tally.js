/** What one check found: how many parts passed, and a line for each that failed. */
export function tallyStep(name, succeeded) {
  return { name, passed: succeeded ? 1 : 0, failures: succeeded ? [] : [name] };
}

/**
 * Counts a report of Vitest's JSON reporter. A file that could not be loaded is one failure; so is a project
 * that ran no test, and a run that ended badly with nothing to show for it.
 */
export function tallyReport(name, report, exitCode) {
  const failures = [];
  let passed = 0;
  for (const file of report?.testResults ?? []) {
    const tests = file.assertionResults ?? [];
    for (const test of tests) {
      if (test.status === 'passed') passed += 1;
      if (test.status === 'failed') failures.push(`${file.name}: ${test.fullName}`);
    }
    const hasFailedTest = tests.some((test) => test.status === 'failed');
    if (file.status === 'failed' && !hasFailedTest) {
      failures.push(`${file.name}: ${firstLine(file.message) || 'could not be run'}`);
    }
  }
  if (passed === 0 && failures.length === 0) failures.push(`${name}: no test ran`);
  if (exitCode !== 0 && failures.length === 0) failures.push(`${name}: ended with exit code ${exitCode}`);
  return { name, passed, failures };
}

/** The closing line that says it all. */
export function closingLine(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failures.length, 0);
  return `${passed} passed, ${failed} failed`;
}

function firstLine(text = '') {
  return text.trim().split('\n')[0];
}
