/** Rebuilds src/nlp/ops/kernel.wasm.ts. Usage: node tools/run.mjs tools/build-kernel.ts */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compileKernel } from './kernel/compile.ts';

const text = await compileKernel((name) => (existsSync(name) ? readFileSync(name, 'utf8') : null));
writeFileSync('src/nlp/ops/kernel.wasm.ts', text);
console.log(`src/nlp/ops/kernel.wasm.ts: ${text.length} characters`);
