import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { until } from './processes.js';

/** A connection to Firefox's own remote control, which knows roles, names and media that BiDi doesn't know yet. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

/** Connects to a Firefox that was started with `--marionette` and the preference `marionette.port` 0. */
export async function connectMarionette(profile: string): Promise<Marionette> {
  const file = join(profile, 'MarionetteActivePort');
  const port = await until(
    'Firefox to listen',
    () => existsSync(file) && Number(readFileSync(file, 'utf8')),
    30_000,
  );
  const socket = await until('Firefox to answer', () => tryConnect(port));

  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    // A message is "<length in bytes>:<JSON>"; the first one only greets.
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      if (Array.isArray(message)) answer(message);
    }
  });
  const answer = ([, id, error, result]: unknown[]) => {
    const asked = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (isRecord(error)) asked?.reject(new Error(`${String(error['error'])}: ${String(error['message'])}`));
    else asked?.resolve(isRecord(result) && 'value' in result ? result['value'] : result);
  };
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        const message = JSON.stringify([0, last, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => void socket.destroy(),
  };
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

/** Whether the value is an object with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
