/** Compiles the AssemblyScript kernels and writes them as a TypeScript module that holds the bytes. */

import asc from 'assemblyscript/asc';

const SOURCE = 'src/nlp/kernel/kernel.ts';

/** The text of the module. `readFile` gives the source file; same source, same text. Throws when it does not compile. */
export async function compileKernel(readFile: (name: string) => string | null): Promise<string> {
  let binary: Uint8Array | null = null;
  const options = [
    '--enable',
    'simd',
    '--runtime',
    'stub',
    '--importMemory',
    '--noAssert',
    '-O3',
    '--outFile',
    'k.wasm',
  ];
  const { error, stderr } = await asc.main([SOURCE, ...options], {
    readFile: (name) => readFile(name),
    writeFile: (name, contents) => {
      if (name === 'k.wasm' && contents instanceof Uint8Array) binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === null) throw new Error(`the kernels do not compile: ${error?.message}\n${stderr}`);
  return moduleText(binary);
}

function moduleText(binary: Uint8Array): string {
  const lines =
    Buffer.from(binary)
      .toString('base64')
      .match(/.{1,120}/g) ?? [];
  return [
    '/** The number kernels as WebAssembly, in base64. Made from kernel/kernel.ts by tools/build-kernel.ts: do not edit. */',
    'export const KERNEL_BASE64 =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}
