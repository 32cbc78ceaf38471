// The edtf package has no types; tests use it as a judge of validity alone.
declare module 'edtf' {
  export default function edtf(value: string): { readonly type: string };
}
