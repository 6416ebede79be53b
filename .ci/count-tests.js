// Prints "passed failed skipped" of one test report: nextest's JUnit file or Playwright's JSON.
// Ends with an error when the report is missing or holds no test, because a silent runner must not look like a green one.
const { readFileSync } = require('node:fs');

const path = process.argv[2];
const count = path.endsWith('.xml') ? countJunit : countPlaywright;

function countJunit(text) {
  const root = /<testsuites\b[^>]*>/.exec(text)?.[0] ?? '';
  const number = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(root)?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  // A Rust test that lacks something it needs (PostgreSQL, a shared input) passes and says so on a line of its own.
  const reasons = [...text.matchAll(/^SKIPPED: (.*)$/gm)].map((line) => line[1]);
  for (const reason of new Set(reasons)) console.error(`skipped: ${reason}`);
  return { passed: number('tests') - failed - reasons.length, failed, skipped: reasons.length };
}

function countPlaywright(text) {
  const report = JSON.parse(text);
  const { expected, unexpected, flaky, skipped } = report.stats;
  // An error outside any test (a spec that does not load, a server that does not start) has no test to carry it.
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

let counts;
try {
  counts = count(readFileSync(path, 'utf8'));
} catch (error) {
  console.error(`error: there is no readable test report at ${path}: ${error.message}`);
  process.exit(1);
}
if (counts.passed + counts.failed === 0) {
  console.error(`error: the test report at ${path} holds no test that ran.`);
  process.exit(1);
}
console.log(counts.passed, counts.failed, counts.skipped);
