/** Reads a serialised Thinc model: a flat list of layers with their parameters. */

import { decodeMsgpack, type Packed, type PackedMap, packedList, packedMap, packedText } from './msgpack.ts';

/** An array of 32-bit floats. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** One layer: its name, its references to other layers, its attributes and its parameters. */
export interface Layer {
  readonly name: string;
  readonly refs: ReadonlyMap<string, number>;
  readonly attrs: PackedMap;
  readonly params: ReadonlyMap<string, Tensor>;
}

/** The layers in the order of Thinc's breadth-first walk. */
export function readThincModel(bytes: Uint8Array): Layer[] {
  const root = packedMap(decodeMsgpack(bytes), 'model');
  const nodes = packedList(root.get('nodes'), 'nodes');
  const attrs = packedList(root.get('attrs'), 'attrs');
  const params = packedList(root.get('params'), 'params');
  if (packedList(root.get('shims'), 'shims').some((shim) => packedList(shim, 'shim').length > 0)) {
    throw new Error('the model has shims, which are not known');
  }
  return nodes.map((value, i) => {
    const node = packedMap(value, 'node');
    const refs = new Map<string, number>();
    for (const [key, ref] of packedMap(node.get('refs'), 'refs'))
      if (typeof ref === 'number') refs.set(String(key), ref);
    const decoded: PackedMap = new Map();
    for (const [key, attr] of packedMap(attrs[i], 'attrs')) {
      decoded.set(key, attr instanceof Uint8Array ? decodeMsgpack(attr) : attr);
    }
    const tensors = new Map<string, Tensor>();
    for (const [key, tensor] of packedMap(params[i], 'params')) {
      if (tensor !== null) tensors.set(String(key), readTensor(tensor));
    }
    return { name: packedText(node.get('name'), 'name'), refs, attrs: decoded, params: tensors };
  });
}

function readTensor(value: Packed): Tensor {
  const array = packedMap(value, 'array');
  const type = array.get('type');
  const name = type instanceof Uint8Array ? new TextDecoder().decode(type) : type;
  if (name !== '<f4') throw new Error(`arrays of ${String(name)} are not known`);
  const data = array.get('data');
  if (!(data instanceof Uint8Array)) throw new Error('an array has no data');
  const shape = packedList(array.get('shape'), 'shape').map(Number);
  const values = new Float32Array(new Uint8Array(data).buffer);
  if (values.length !== shape.reduce((a, b) => a * b, 1)) throw new Error('an array has not the size of its shape');
  return { shape, values };
}

/** A parameter of a layer, checked for its shape; -1 stands for any size. */
export function tensor(layer: Layer | undefined, name: string, shape: readonly number[]): Tensor {
  const found = layer?.params.get(name);
  if (found === undefined) throw new Error(`a layer has no parameter ${name}`);
  if (found.shape.length !== shape.length || shape.some((size, i) => size !== -1 && size !== found.shape[i])) {
    throw new Error(`${layer?.name}.${name} has the shape ${found.shape.join('×')}, not ${shape.join('×')}`);
  }
  return found;
}
