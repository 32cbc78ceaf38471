// What the evaluation uses of two date readers; the second one's own types leave its results open.
declare module 'chrono-node' {
  interface Components {
    get(component: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'weekday'): number | null;
    isCertain(component: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'weekday'): boolean;
    tags(): Set<string>;
  }
  interface Result {
    readonly index: number;
    readonly text: string;
    readonly start: Components;
  }
  export function parse(text: string, reference: Date): Result[];
}

declare module '@microsoft/recognizers-text-date-time' {
  interface Result {
    readonly start: number;
    /** Inclusive. */
    readonly end: number;
    readonly text: string;
    readonly resolution: unknown;
  }
  function recognizeDateTime(text: string, culture: 'en-us', options: 0, reference: Date): Result[];
  const library: { readonly recognizeDateTime: typeof recognizeDateTime };
  export default library;
}
