import assert from 'node:assert/strict';

/** Asks until it is so, for half a minute, since the machine may be slow; then says what it was instead. */
export async function becomes<T>(ask: () => T | Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const now = await ask();
    if (JSON.stringify(now) === JSON.stringify(wanted) || Date.now() > end)
      return assert.deepEqual(now, wanted);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
