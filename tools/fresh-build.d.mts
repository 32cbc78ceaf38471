/** The package's folder. */
export declare const root: string;
/** The built command line. */
export declare const cli: string;
/** Builds dist/ when it is missing or older than its sources. */
export declare function ensureBuilt(): void;
