// --actors FILE: reads a user's lists of actors; each entry that cannot be used is one line, and nothing is compared with half a list.
import { withGivenActors } from '../../src/analysis/index.ts';
import { DEFAULT_MAX_BYTES } from '../../src/documents/index.ts';
import type { Issue } from '../../src/evidence/index.ts';
import { readActorList } from '../../src/formats/index.ts';
import type { Gazetteer } from '../../src/lang/gazetteer.ts';
import type { GivenActor } from '../../src/lang/given-actor.ts';
import { EXIT, Exit } from './exit.ts';
import { say } from './output.ts';
import { readBounded } from './read-bounded.ts';

/** The entries of all lists. Ends the command with code 1 when one cannot be read, or cannot be joined to the gazetteer. */
export function readActors(files: readonly string[] | undefined, gazetteer: Gazetteer): readonly GivenActor[] {
  const issues: Issue[] = [];
  const actors: GivenActor[] = [];
  for (const file of files ?? []) {
    const bytes = readBounded(file, file, DEFAULT_MAX_BYTES, issues);
    if (bytes === null) continue;
    const text = decoded(bytes);
    if (text === null) {
      issues.push({
        code: 'actors-not-utf8',
        severity: 'error',
        subject: file,
        message: `${file} is not UTF-8; save it as "CSV UTF-8" or JSON`,
      });
      continue;
    }
    const list = readActorList(text, file);
    issues.push(...list.issues);
    actors.push(...list.actors);
  }
  if (issues.length === 0) issues.push(...withGivenActors(gazetteer, actors).issues.filter(isError));
  for (const { code, message } of issues) say(`error ${code}: ${message}`);
  if (issues.length > 0)
    throw new Exit(
      EXIT.failed,
      `Nothing was done: ${counted(issues.length)} with the list of actors (docs/actors.md).`,
    );
  return actors;
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function counted(problems: number): string {
  return problems === 1 ? 'one thing is wrong' : `${problems} things are wrong`;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
