/** Reads MessagePack: all that spaCy's files use. Maps keep integer keys of any size; 64-bit integers are read as BigInt. */

/** A decoded value. */
export type Packed = null | boolean | number | bigint | string | Uint8Array | Packed[] | PackedMap;
/** Keys are strings, numbers or BigInts; binary keys are read as strings. */
export type PackedMap = Map<string | number | bigint, Packed>;

/** Decodes one value that fills the bytes. */
export function decodeMsgpack(bytes: Uint8Array): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder('utf-8', { fatal: true });
  let at = 0;

  const take = (length: number): Uint8Array => {
    at += length;
    if (at > bytes.length) throw new Error('MessagePack data ends too early');
    return bytes.subarray(at - length, at);
  };
  const unsigned = (size: 1 | 2 | 4): number => {
    at += size;
    return size === 1 ? view.getUint8(at - 1) : size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const string = (length: number): string => text.decode(take(length));
  const list = (length: number): Packed[] => Array.from({ length }, value);
  const map = (length: number): PackedMap => {
    const result: PackedMap = new Map();
    for (let i = 0; i < length; i++) {
      const key = value();
      if (key instanceof Uint8Array) result.set(text.decode(key), value());
      else if (typeof key === 'string' || typeof key === 'number' || typeof key === 'bigint') result.set(key, value());
      else throw new Error('a MessagePack map has a key that is neither text nor number');
    }
    return result;
  };

  function value(): Packed {
    const code = unsigned(1);
    if (code < 0x80) return code;
    if (code < 0x90) return map(code & 0x0f);
    if (code < 0xa0) return list(code & 0x0f);
    if (code < 0xc0) return string(code & 0x1f);
    if (code >= 0xe0) return code - 0x100;
    switch (code) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
        return take(unsigned(1));
      case 0xc5:
        return take(unsigned(2));
      case 0xc6:
        return take(unsigned(4));
      case 0xca:
        at += 4;
        return view.getFloat32(at - 4);
      case 0xcb:
        at += 8;
        return view.getFloat64(at - 8);
      case 0xcc:
        return unsigned(1);
      case 0xcd:
        return unsigned(2);
      case 0xce:
        return unsigned(4);
      case 0xcf:
        at += 8;
        return view.getBigUint64(at - 8);
      case 0xd0:
        at += 1;
        return view.getInt8(at - 1);
      case 0xd1:
        at += 2;
        return view.getInt16(at - 2);
      case 0xd2:
        at += 4;
        return view.getInt32(at - 4);
      case 0xd3:
        at += 8;
        return view.getBigInt64(at - 8);
      case 0xd9:
        return string(unsigned(1));
      case 0xda:
        return string(unsigned(2));
      case 0xdb:
        return string(unsigned(4));
      case 0xdc:
        return list(unsigned(2));
      case 0xdd:
        return list(unsigned(4));
      case 0xde:
        return map(unsigned(2));
      case 0xdf:
        return map(unsigned(4));
      default:
        throw new Error(`MessagePack code 0x${code.toString(16)} is not known`);
    }
  }

  const result = value();
  if (at !== bytes.length) throw new Error('MessagePack data goes on after its end');
  return result;
}

/** The value as a map, or an error that names it. */
export function packedMap(value: Packed | undefined, what: string): PackedMap {
  if (!(value instanceof Map)) throw new Error(`${what} should be a map`);
  return value;
}

/** The value as a list, or an error that names it. */
export function packedList(value: Packed | undefined, what: string): Packed[] {
  if (!Array.isArray(value)) throw new Error(`${what} should be a list`);
  return value;
}

/** The value as text, or an error that names it. */
export function packedText(value: Packed | undefined, what: string): string {
  if (typeof value !== 'string') throw new Error(`${what} should be text`);
  return value;
}
