// Loaded before a program (node --import): writes its processor time and peak memory to READOUT_BENCH_PEAK when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { rssMB: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env.READOUT_BENCH_PEAK, JSON.stringify(usage));
});
