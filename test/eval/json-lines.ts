// Reads a file of one JSON value a line.
import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Every line, checked. */
export function readJsonLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}
