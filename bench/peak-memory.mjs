// Loaded before a program (node --import): writes its wall time and peak memory to READOUT_BENCH_PEAK when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const rssMB = process.resourceUsage().maxRSS / 1024;
  writeFileSync(process.env.READOUT_BENCH_PEAK, JSON.stringify({ rssMB, seconds: process.uptime() }));
});
