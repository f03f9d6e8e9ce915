import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cleanings = new Set<() => void>();
process.on('exit', () => {
  for (const clean of cleanings) clean();
});

/** Starts a program that ends with this one, at the latest. `stop` waits until it has gone. */
export function startProgram(
  command: string,
  parameters: readonly string[],
  options: SpawnOptions,
): { child: ChildProcess; stop: () => Promise<void> } {
  const child = spawn(command, parameters, options);
  const kill = () => void child.kill('SIGKILL');
  cleanings.add(kill);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  void gone.then(() => cleanings.delete(kill));
  return {
    child,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill();
      const late = setTimeout(kill, 2000);
      await gone;
      clearTimeout(late);
    },
  };
}

/** A folder that is removed by `remove`, or at the end of this program. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'careleaf-'));
  const remove = () => {
    cleanings.delete(remove);
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  };
  cleanings.add(remove);
  return { path, remove };
}

/** A port of this machine on which nobody listens just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Asks again every 30 ms until the answer is neither undefined, null nor false.
 * @throws after `limit` milliseconds, naming what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T | false> | false,
  limit = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
