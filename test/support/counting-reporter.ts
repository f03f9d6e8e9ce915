import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';

/** What a runner leaves for `npm test`, which adds up all runners. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Test files that failed in Firefox, with how many tests of theirs did. */
  readonly inFirefox?: Readonly<Record<string, number>>;
}

/**
 * Writes how many tests passed and failed to the file that `CARELEAF_COUNTS` names, and prints them per browser. A test
 * file without a test, or that could not run, counts as a failure: silence is not success.
 */
export function countingReporter(): Reporter {
  return {
    // Not when a run has finished, which the runner announces for each browser.
    stop: ({ sessions }) => {
      const browsers = [...new Set(sessions.map(({ browser }) => browser.name))];
      const total = { passed: 0, failed: 0, inFirefox: {} as Record<string, number> };
      for (const name of browsers) {
        const files = sessions.filter(({ browser }) => browser.name === name);
        const own = files.map(countSession);
        if (name === 'firefox')
          own.forEach((counts, index) => {
            if (counts.failed) total.inFirefox[files[index]?.testFile ?? ''] = counts.failed;
          });
        const passed = own.reduce((sum, counts) => sum + counts.passed, 0);
        const failed = own.reduce((sum, counts) => sum + counts.failed, 0);
        console.log(`${name}: ${passed} passed, ${failed} failed in ${own.length} files`);
        total.passed += passed;
        total.failed += failed;
      }
      const file = process.env['CARELEAF_COUNTS'];
      if (!file) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
}

/** Counts one file in one browser. */
export function countSession(session: Pick<TestSession, 'passed' | 'testResults' | 'testFile'>): Counts {
  const results = session.testResults ? allTests(session.testResults) : [];
  const passed = results.filter((test) => test.passed && !test.skipped).length;
  const failed = results.length - passed;
  if (results.length === 0) {
    console.log(`${session.testFile} holds no test, or could not be run.`);
    return { passed: 0, failed: 1 };
  }
  // A hook or the loading of the page failed although each test passed.
  return { passed, failed: failed === 0 && session.passed === false ? 1 : failed };
}

function allTests(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}
