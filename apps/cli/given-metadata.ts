// What a metadata file (documents.json) says of reports, by id; where it is wrong is said in one line.
import { z } from 'zod';
import { DEFAULT_MAX_BYTES, type GivenMetadata, normalisePublished } from '../../src/documents/index.ts';
import type { Issue } from '../../src/evidence/index.ts';
import { problem, readBounded } from './read-bounded.ts';

const METADATA = z.array(
  z.strictObject({
    id: z.string().min(1).max(200),
    publisher: z.string().max(500).optional(),
    published: z
      .string()
      .refine((value) => normalisePublished(value) !== null, 'is neither an ISO 8601 nor an RFC 2822 date')
      .optional(),
    title: z.string().max(2000).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    primary: z.boolean().optional(),
  }),
);

/** The metadata entries of a file; none, with an issue that says where it is wrong, when it cannot be used. */
export function readMetadata(file: string, issues: Issue[]): GivenMetadata[] {
  const bytes = readBounded(file, file, DEFAULT_MAX_BYTES, issues);
  if (bytes === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    issues.push(
      problem(
        'metadata-invalid',
        file,
        `${file} is not JSON: ${error instanceof Error ? error.message.split('\n')[0] : 'it cannot be parsed'}`,
      ),
    );
    return [];
  }
  const parsed = METADATA.safeParse(value);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const where = first!.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    const more = parsed.error.issues.length > 1 ? ` (and ${parsed.error.issues.length - 1} more)` : '';
    issues.push(
      problem(
        'metadata-invalid',
        file,
        `${file} was not used: at ${where || 'the top'}: ${first!.message}${more}; expected [{"id": …, "publisher"?, "published"?, "title"?, "url"?, "primary"?}]`,
      ),
    );
    return [];
  }
  const entries: GivenMetadata[] = [];
  for (const entry of parsed.data) {
    if (entries.some(({ id }) => id === entry.id))
      issues.push(problem('metadata-invalid', file, `${file} speaks of "${entry.id}" twice; the first entry counts`));
    else {
      const { id, publisher, published, title, url, primary } = entry;
      entries.push({
        id,
        ...(publisher === undefined ? {} : { publisher }),
        ...(published === undefined ? {} : { published }),
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
        ...(primary === undefined ? {} : { primary }),
      });
    }
  }
  return entries;
}
