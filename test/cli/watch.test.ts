import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** `chipgraph check --watch` on a copy of the seeds, as a researcher has it open in a terminal. */
class Terminal {
  readonly folder = mkdtempSync(join(tmpdir(), 'chipgraph-watch-'));
  readonly seeds = join(this.folder, 'seeds');
  printed = '';
  private readonly process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(...more: readonly string[]) {
    cpSync('seeds', this.seeds, { recursive: true });
    const args = ['dist/main.js', 'check', '--watch', '--seeds', this.seeds, ...more];
    this.process = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.process.stdout?.on('data', (text: Buffer) => {
      this.printed += text.toString().replaceAll(`${this.seeds}/`, '').replaceAll(this.seeds, 'seeds');
    });
    this.ended = new Promise((resolve) => {
      this.process.on('exit', resolve);
    });
  }

  /** What is printed after something was done, once it holds what is waited for. */
  async after(act: () => void, awaited: RegExp): Promise<string> {
    const from = this.printed.length;
    act();
    await expect.poll(() => this.printed.slice(from), { timeout: 30_000 }).toMatch(awaited);
    return this.printed.slice(from).replace(/^\d\d:\d\d:\d\d/gm, 'hh:mm:ss');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.seeds, path), text);
  }

  interrupt(): void {
    this.process.kill('SIGINT');
  }

  async close(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const CLEAN = /no faults: \d+ entities, \d+ claims\n/;

describe('a check that watches', () => {
  let terminal: Terminal;
  beforeEach(async () => {
    terminal = new Terminal();
    await terminal.after(() => {}, /watching "seeds"; Ctrl-C ends\n/);
  });
  afterEach(() => terminal.close());

  it('tells the faults of a seed that is written, and that they are mended', async () => {
    const faulty = await terminal.after(
      () => terminal.write('chip/faulty.yaml', 'name: T\nvendor: nvidea\n'),
      /nvidia/,
    );
    expect(faulty).toBe(
      'hh:mm:ss 1 fault in the seeds\n' +
        '  chip/faulty.yaml:2:9 chip.vendor points to "nvidea", which does not exist; expected a company; did you mean "nvidia"?\n',
    );
    await terminal.after(() => terminal.write('chip/faulty.yaml', 'name: T\nvendor: nvidia\n'), CLEAN);
  });

  it('takes a half-written seed for what it is, and goes on', async () => {
    await terminal.after(
      () => terminal.write('chip/half.yaml', 'name: T\nvendor: nvidia\nclaims:\n  - source'),
      /not a map/,
    );
    await terminal.after(() => terminal.write('chip/half.yaml', 'name: [T\n'), /not valid YAML/);
    await terminal.after(() => terminal.write('chip/half.yaml', ''), /the file is empty/);
    await terminal.after(() => rmSync(join(terminal.seeds, 'chip/half.yaml')), CLEAN);
  });

  it('shows the first ten faults of many', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `wrong${index}: x\n`).join('');
    const many = await terminal.after(() => terminal.write('company/many.yaml', `name: M\n${lines}`), /more\n/);
    expect(many.split('\n')).toHaveLength(13);
    expect(many).toMatch(/^hh:mm:ss 12 faults in the seeds\n[\s\S]* {2}and 2 more\n$/);
  });

  it('outlives folders that are removed and come back, all of them included', async () => {
    const aside = join(terminal.folder, 'aside');
    await terminal.after(() => renameSync(join(terminal.seeds, 'prediction'), aside), CLEAN);
    await terminal.after(() => renameSync(aside, join(terminal.seeds, 'prediction')), CLEAN);
    await terminal.after(() => terminal.write('prediction/x.yaml', 'name: X\nwrong: x\n'), /no key "wrong"/);
    await terminal.after(
      () => rmSync(terminal.seeds, { recursive: true }),
      /it leads to nothing; expected a folder of seeds/,
    );
    await terminal.after(() => cpSync('seeds', terminal.seeds, { recursive: true }), CLEAN);
    await terminal.after(() => terminal.write('prediction/x.yaml', 'name: X\nwrong: x\n'), /no key "wrong"/);
  });

  it('ends with code 0 when it is interrupted', async () => {
    terminal.interrupt();
    expect(await terminal.ended).toBe(0);
  });
});

describe('a check that watches for a program', () => {
  it('prints an object of JSON on one line for each check', async () => {
    const terminal = new Terminal('--json', '--findings');
    const first = await terminal.after(() => {}, /\n/);
    const second = await terminal.after(() => terminal.write('company/x.yaml', 'nam: X\n'), /\n/);
    await terminal.close();
    const [clean, faulty] = [first, second].map((line) => JSON.parse(line));
    expect(Object.keys(clean)).toEqual(['time', 'entities', 'claims', 'faults', 'findings']);
    expect(faulty.faults.map(({ message }: { message: string }) => message)).toEqual([
      'company has no key "nam"; did you mean "name"?',
      'the company "x" has no name; expected "name:"',
    ]);
  });
});
