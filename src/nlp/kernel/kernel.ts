// The number kernels in AssemblyScript, for WebAssembly SIMD. The contract is ops/kernel.ts; the twin is ops/plain.ts.
// Places and strides come in bytes here. Compiled by tools/build-kernel.ts to ops/kernel.wasm.ts.

/** out[r][o] = max over three pieces of b + W·x[r]; four rows and four outputs at a time. */
export function maxout3(
  x: usize, stride: usize, rows: i32, depth: i32, w: usize, b: usize, blocks: i32, out: usize,
): void {
  const outStride: usize = <usize>blocks << 4;
  const wSize: usize = <usize>depth * 48;
  for (let block = 0; block < blocks; block++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const b2 = v128.load(b, 32);
    let to = out;
    let x0 = x;
    for (let row = 0; row < rows; row += 4) {
      const x1 = x0 + stride;
      const x2 = x1 + stride;
      const x3 = x2 + stride;
      let s00 = b0, s01 = b1, s02 = b2;
      let s10 = b0, s11 = b1, s12 = b2;
      let s20 = b0, s21 = b1, s22 = b2;
      let s30 = b0, s31 = b1, s32 = b2;
      let k: usize = 0;
      const end = w + wSize;
      for (let at = w; at < end; at += 48) {
        const w0 = v128.load(at);
        const w1 = v128.load(at, 16);
        const w2 = v128.load(at, 32);
        let v = v128.load32_splat(x0 + k);
        s00 = f32x4.add(s00, f32x4.mul(v, w0));
        s01 = f32x4.add(s01, f32x4.mul(v, w1));
        s02 = f32x4.add(s02, f32x4.mul(v, w2));
        v = v128.load32_splat(x1 + k);
        s10 = f32x4.add(s10, f32x4.mul(v, w0));
        s11 = f32x4.add(s11, f32x4.mul(v, w1));
        s12 = f32x4.add(s12, f32x4.mul(v, w2));
        v = v128.load32_splat(x2 + k);
        s20 = f32x4.add(s20, f32x4.mul(v, w0));
        s21 = f32x4.add(s21, f32x4.mul(v, w1));
        s22 = f32x4.add(s22, f32x4.mul(v, w2));
        v = v128.load32_splat(x3 + k);
        s30 = f32x4.add(s30, f32x4.mul(v, w0));
        s31 = f32x4.add(s31, f32x4.mul(v, w1));
        s32 = f32x4.add(s32, f32x4.mul(v, w2));
        k += 4;
      }
      v128.store(to, f32x4.max(f32x4.max(s00, s01), s02));
      to += outStride;
      v128.store(to, f32x4.max(f32x4.max(s10, s11), s12));
      to += outStride;
      v128.store(to, f32x4.max(f32x4.max(s20, s21), s22));
      to += outStride;
      v128.store(to, f32x4.max(f32x4.max(s30, s31), s32));
      to += outStride;
      x0 = x3 + stride;
    }
    w += wSize;
    b += 48;
    out += 16;
  }
}

/** out[r][o] = b[o] + W·x[r]; four rows and eight outputs at a time. */
export function affine(
  x: usize, stride: usize, rows: i32, depth: i32, w: usize, b: usize, blocks: i32, out: usize, outStride: usize,
): void {
  const wSize: usize = <usize>depth << 5;
  for (let block = 0; block < blocks; block++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let to = out;
    let x0 = x;
    for (let row = 0; row < rows; row += 4) {
      const x1 = x0 + stride;
      const x2 = x1 + stride;
      const x3 = x2 + stride;
      let s00 = b0, s01 = b1, s10 = b0, s11 = b1, s20 = b0, s21 = b1, s30 = b0, s31 = b1;
      let k: usize = 0;
      const end = w + wSize;
      for (let at = w; at < end; at += 32) {
        const w0 = v128.load(at);
        const w1 = v128.load(at, 16);
        let v = v128.load32_splat(x0 + k);
        s00 = f32x4.add(s00, f32x4.mul(v, w0));
        s01 = f32x4.add(s01, f32x4.mul(v, w1));
        v = v128.load32_splat(x1 + k);
        s10 = f32x4.add(s10, f32x4.mul(v, w0));
        s11 = f32x4.add(s11, f32x4.mul(v, w1));
        v = v128.load32_splat(x2 + k);
        s20 = f32x4.add(s20, f32x4.mul(v, w0));
        s21 = f32x4.add(s21, f32x4.mul(v, w1));
        v = v128.load32_splat(x3 + k);
        s30 = f32x4.add(s30, f32x4.mul(v, w0));
        s31 = f32x4.add(s31, f32x4.mul(v, w1));
        k += 4;
      }
      v128.store(to, s00);
      v128.store(to, s01, 16);
      to += outStride;
      v128.store(to, s10);
      v128.store(to, s11, 16);
      to += outStride;
      v128.store(to, s20);
      v128.store(to, s21, 16);
      to += outStride;
      v128.store(to, s30);
      v128.store(to, s31, 16);
      to += outStride;
      x0 = x3 + stride;
    }
    w += wSize;
    b += 32;
    out += 32;
  }
}

/** Sum of the four lanes. */
// @ts-ignore: decorator
@inline
function sum(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** x[r] = (x[r] - mean) / sqrt(variance + 1e-8) * gain + bias + residual[r], in place. */
export function layerNorm(x: usize, rows: i32, width: i32, gain: usize, bias: usize, residual: usize): void {
  const size: usize = <usize>width << 2;
  for (let row = 0; row < rows; row++) {
    let total = f32x4.splat(0);
    for (let i: usize = 0; i < size; i += 16) total = f32x4.add(total, v128.load(x + i));
    const mean = f32x4.splat(sum(total) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < size; i += 16) {
      const d = f32x4.sub(v128.load(x + i), mean);
      squares = f32x4.add(squares, f32x4.mul(d, d));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sum(squares) / <f32>width + <f32>1e-8));
    for (let i: usize = 0; i < size; i += 16) {
      const normal = f32x4.mul(f32x4.sub(v128.load(x + i), mean), scale);
      const shaped = f32x4.add(f32x4.mul(normal, v128.load(gain + i)), v128.load(bias + i));
      v128.store(x + i, f32x4.add(shaped, v128.load(residual + i)));
    }
    x += size;
    residual += size;
  }
}

/** First encoder layer from parts made ahead; `slots` holds places in floats. */
export function combine3(slots: usize, rows: i32, b: usize, blocks: i32, out: usize, residual: usize): void {
  const part: usize = <usize>blocks * 48;
  for (let row = 0; row < rows; row++) {
    let left = <usize>load<i32>(slots) << 2;
    let middle = (<usize>load<i32>(slots, 4) << 2) + part;
    let right = (<usize>load<i32>(slots, 8) << 2) + 2 * part;
    const input = middle + 2 * part;
    let bias = b;
    for (let block = 0; block < blocks; block++) {
      const y0 = f32x4.add(f32x4.add(f32x4.add(v128.load(bias), v128.load(left)), v128.load(middle)), v128.load(right));
      const y1 = f32x4.add(
        f32x4.add(f32x4.add(v128.load(bias, 16), v128.load(left, 16)), v128.load(middle, 16)),
        v128.load(right, 16),
      );
      const y2 = f32x4.add(
        f32x4.add(f32x4.add(v128.load(bias, 32), v128.load(left, 32)), v128.load(middle, 32)),
        v128.load(right, 32),
      );
      v128.store(out, f32x4.max(f32x4.max(y0, y1), y2));
      v128.store(residual, v128.load(input + (<usize>block << 4)));
      bias += 48;
      left += 48;
      middle += 48;
      right += 48;
      out += 16;
      residual += 16;
    }
    slots += 4;
  }
}

/** Scores of the moves from the sum of the feature rows; `features` holds places in floats. */
export function scoreMoves(
  features: usize, count: i32, hidden: i32, b: usize, state: usize, w: usize, upperB: usize, blocks: i32, out: usize,
): void {
  const size: usize = <usize>hidden << 2;
  for (let h: usize = 0; h < size; h += 16) {
    let first = v128.load(b + h);
    let second = v128.load(b + size + h);
    for (let f = 0; f < count; f++) {
      const at = (<usize>load<i32>(features + (<usize>f << 2)) << 2) + h;
      first = f32x4.add(first, v128.load(at));
      second = f32x4.add(second, v128.load(at + size));
    }
    v128.store(state + h, f32x4.max(first, second));
  }
  const wSize: usize = size << 3;
  // Four blocks at a time where there are four: enough independent sums to hide the latency of one.
  let block = 0;
  for (; block + 4 <= blocks; block += 4) {
    let s0 = v128.load(upperB), s1 = v128.load(upperB, 16), s2 = v128.load(upperB, 32), s3 = v128.load(upperB, 48);
    let s4 = v128.load(upperB, 64), s5 = v128.load(upperB, 80), s6 = v128.load(upperB, 96), s7 = v128.load(upperB, 112);
    let w1 = w + wSize;
    let w2 = w1 + wSize;
    let w3 = w2 + wSize;
    for (let h: usize = 0; h < size; h += 4) {
      const v = v128.load32_splat(state + h);
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(w)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(w, 16)));
      s2 = f32x4.add(s2, f32x4.mul(v, v128.load(w1)));
      s3 = f32x4.add(s3, f32x4.mul(v, v128.load(w1, 16)));
      s4 = f32x4.add(s4, f32x4.mul(v, v128.load(w2)));
      s5 = f32x4.add(s5, f32x4.mul(v, v128.load(w2, 16)));
      s6 = f32x4.add(s6, f32x4.mul(v, v128.load(w3)));
      s7 = f32x4.add(s7, f32x4.mul(v, v128.load(w3, 16)));
      w += 32;
      w1 += 32;
      w2 += 32;
      w3 += 32;
    }
    v128.store(out, s0);
    v128.store(out, s1, 16);
    v128.store(out, s2, 32);
    v128.store(out, s3, 48);
    v128.store(out, s4, 64);
    v128.store(out, s5, 80);
    v128.store(out, s6, 96);
    v128.store(out, s7, 112);
    w = w3;
    upperB += 128;
    out += 128;
  }
  for (; block < blocks; block++) {
    let s0 = v128.load(upperB), s1 = v128.load(upperB, 16);
    for (let h: usize = 0; h < size; h += 4) {
      const v = v128.load32_splat(state + h);
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(w)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(w, 16)));
      w += 32;
    }
    v128.store(out, s0);
    v128.store(out, s1, 16);
    upperB += 32;
    out += 32;
  }
}
