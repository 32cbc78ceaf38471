import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digest, sha256 } from './digest.ts';

describe('digest', () => {
  it('agrees with the known answers of FIPS 180-4', () => {
    expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('agrees with OpenSSL at every length around the block boundaries', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 0xff);
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('reads text as UTF-8', () => {
    const text = 'Київ – “перемир’я” 🕊';
    expect(digest(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});
