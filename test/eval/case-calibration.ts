// Confidence on the shared cases: what the dossier attributes where the gold says who speaks, judged as score.mjs judges it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Dossier } from '../../src/dossier/index.ts';
import type { Judged } from './calibration.ts';

const Mention = z.object({ document: z.string(), start: z.int(), end: z.int() });
const Gold = z.object({
  attributions: z.array(z.object({ mention: Mention, sources: z.array(z.string()) })),
  ownVoice: z.array(Mention).optional(),
});
type Statement = Dossier['statements'][number];

/** Every attribution the gold can judge: at what it gives a source for, and (wrong there) at the outlet's own words. */
export function judgeCase(folder: string, dossier: Dossier): Judged[] {
  const gold = Gold.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
  const judged: Judged[] = [];
  const judge = (mention: z.infer<typeof Mention>, accepted: readonly string[]): void => {
    const near = nearest(dossier, mention).filter((one) => one.chain.at(-1)?.source != null);
    const right = near.find((one) => isParty(dossier, one.chain.at(-1)?.source ?? '', accepted));
    const one = right ?? near[0];
    const link = one?.chain.at(-1);
    if (link !== undefined) judged.push({ confidence: link.confidence, right: right !== undefined });
  };
  for (const { mention, sources } of gold.attributions) judge(mention, sources);
  for (const mention of gold.ownVoice ?? [])
    if (nearest(dossier, mention).every((one) => one.chain.length > 0)) judge(mention, []);
  return judged;
}

/** The two statements that fit a mention best. */
function nearest({ statements }: Dossier, mention: z.infer<typeof Mention>): readonly Statement[] {
  return statements
    .filter((one) => one.document === mention.document)
    .map((one) => {
      const both = Math.min(one.end, mention.end) - Math.max(one.start, mention.start);
      return { one, share: both / Math.min(one.end - one.start, mention.end - mention.start) };
    })
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || a.one.end - a.one.start - (b.one.end - b.one.start))
    .slice(0, 2)
    .map(({ one }) => one);
}

function isParty({ parties }: Dossier, id: string, accepted: readonly string[]): boolean {
  const party = parties.find((one) => one.id === id);
  const names = [party?.name ?? '', ...(party?.aliases ?? [])].map(plain).filter((name) => name !== '');
  return accepted
    .map(plain)
    .some((wanted) =>
      names.some((n) => n.split(' ').includes(wanted) || n === wanted || wanted.split(' ').at(-1) === n),
    );
}

/** As score.mjs compares names: lower case, no marks, one spelling of a final "yy". */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/yy\b/g, 'y')
    .trim();
}
