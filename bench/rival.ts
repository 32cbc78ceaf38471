/** One engine under measurement, in a process of its own on one core: asked and answering in lines of JSON. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const Loaded = z.object({ loadMs: z.number(), spacy: z.string().optional(), model: z.string().optional() });
const Ran = z.object({ tokens: z.int(), seconds: z.number(), cpuSeconds: z.number(), rssMB: z.number() });

/** What an engine says of itself once it is loaded. */
export type Loaded = z.infer<typeof Loaded>;
/** One pass over a round's texts; `cpuSeconds` counts all threads of the process, `rssMB` is its peak so far. */
export type Ran = z.infer<typeof Ran>;

const TASKSET = spawnSync('taskset', ['--version']).status === 0;

/** The command bound to the last core, where taskset is there to do it. */
export function pinned(command: readonly string[]): readonly string[] {
  return TASKSET ? ['taskset', '-c', String(availableParallelism() - 1), ...command] : command;
}

/** True when commands are bound to one core. */
export const isPinned = TASKSET;

/** A running program that answers one line of JSON with one line of JSON. */
export class LineProcess {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(name: string, command: readonly string[]) {
    this.name = name;
    const [program = '', ...args] = pinned(command);
    this.#child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.#child;
    // What has ended answers null; its closed pipe is no error of ours.
    stdin?.on('error', () => {});
    if (stdout === null) throw new Error(`${name} has no output`);
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  /** Its answer; null when it has ended. */
  async ask(request: object): Promise<unknown> {
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#lines.next();
    return done === true ? null : JSON.parse(value);
  }

  end(): void {
    this.#child.stdin?.end();
  }
}

/** A running engine. */
export class Rival extends LineProcess {
  readonly runs: Ran[] = [];

  /** Reads the weights and the list of texts; null when the engine cannot start. */
  async load(texts: string): Promise<Loaded | null> {
    const answer = await this.ask({ load: texts });
    return answer === null ? null : Loaded.parse(answer);
  }

  /** One pass over texts [from, to). */
  async run(from: number, to: number): Promise<Ran> {
    return Ran.parse(await this.ask({ run: [from, to] }));
  }
}
