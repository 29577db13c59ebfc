import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { DatasetService } from '../../src/server/dataset-service.js';
import { startServer } from '../../src/server/server.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/server/server-settings.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { api, vocabulary } from '../shipped.js';

interface Options {
  readonly keep?: number;
  readonly settings?: Partial<ServerSettings>;
  /** Another server's folder; a copy of the dataset that the shipped seeds give if absent. */
  readonly folder?: DatasetFolder;
  /** Whether all is loaded before the first request; it is if absent. */
  readonly isLoaded?: boolean;
}

/** Starts a real server. */
export async function serve(options: Options = {}) {
  const path = mkdtempSync(join(tmpdir(), 'chipgraph-serving-'));
  cpSync(inject('shipped'), path, { recursive: true });
  const folder = options.folder ?? new DatasetFolder(path, options.keep);
  const service = new DatasetService(folder, vocabulary, api);
  const log: string[] = [];
  const server = await startServer(service, api.schema, 0, (line) => log.push(line), {
    ...DEFAULT_SETTINGS,
    ...options.settings,
  });
  if (options.isLoaded !== false) await server.load();
  // The server works in the process of the test: a kept connection could time out while both are busy.
  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${address}`, { headers: { connection: 'close', ...headers } });
  return {
    ...{ url: server.url, folder, service, log, get },
    text: async (address: string) => (await get(address)).text(),
    json: async <T>(address: string) => (await (await get(address)).json()) as T,
    /** Status, code and message of a refusal. */
    refusal: async (address: string, headers: Record<string, string> = {}) => {
      const response = await get(address, headers);
      const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
      return [response.status, errors[0].extensions.code, errors[0].message];
    },
    stop: async () => {
      await server.stop();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** An address with its parameters; what is no text is written as JSON. */
export function address(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `${path}?${new URLSearchParams(written)}`;
}
