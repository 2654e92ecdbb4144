/** Prints `N passed, N failed` of the reports in a folder. A run that ended early for another reason is a failure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', status = ''] = process.argv.slice(2);
const reports = existsSync(folder) ? readdirSync(folder) : [];
let passed = 0;
let failed = 0;
for (const file of reports) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
}
console.log(`${passed} passed, ${failed || Number(status !== '0')} failed`);
