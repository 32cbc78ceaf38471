// How fast an archive is read, and in how much memory: a WARC of 100,000 records, made here, from the file to the reports.
//
//     node tools/run.mjs bench/warc.ts [RECORDS] [--keep]
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArchive } from '../apps/fetch/archive/captures.ts';
import { load } from '../src/documents/index.ts';
import { pageNumber, responseRecord } from '../test/helpers/warc-file.ts';
import { keep, machine } from './results.ts';

/** Resident memory that an archive of any length must stay below, MB. */
const CEILING_MB = 400;

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  const path = join(folder, 'bench.warc.gz');
  const unpacked = write(path);
  const { size } = statSync(path);
  const [began, busy] = [performance.now(), process.cpuUsage()];
  let reports = 0;
  let failed = 0;
  for await (const finding of readArchive(path, 'bench.warc.gz')) {
    if (finding.kind === 'issue') throw new Error(finding.issue.message);
    const { entry } = finding;
    if (load({ ...entry, id: entry.stem, given: { ...entry.given, id: entry.stem } }).ok) reports++;
    else failed++;
  }
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(busy);
  const peakMB = process.resourceUsage().maxRSS / 1_024;
  const result = {
    records: count,
    reports,
    failed,
    bytes: size,
    unpacked,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMB,
  };
  const rate = (reports / result.cpuSeconds).toFixed(0);
  const text = `${count.toLocaleString('en')} records (${(size / 1e6).toFixed(0)} MB packed, ${(unpacked / 1e6).toFixed(0)} MB unpacked) to ${reports.toLocaleString('en')} reports: ${seconds.toFixed(0)} s on the clock, ${result.cpuSeconds.toFixed(0)} s of
processor time, ${rate} reports per processor second, peak memory **${peakMB.toFixed(0)} MB**; ${machine()}.`;
  process.stdout.write(`${text}\n`);
  if (process.argv.includes('--keep')) keep('warc', result, text);
  if (peakMB > CEILING_MB || reports !== count) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the archive piece by piece; bytes of all records unpacked. */
function write(path: string): number {
  const file = openSync(path, 'w');
  let unpacked = 0;
  try {
    for (let n = 0; n < count; n++) {
      const record = responseRecord(`https://news.example/day/${n}`, pageNumber(n));
      unpacked += record.length;
      writeSync(file, gzipSync(record, { level: 1 }));
    }
  } finally {
    closeSync(file);
  }
  return unpacked;
}
