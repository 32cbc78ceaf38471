// The engine's name and version as every dossier records them; a test holds the version to package.json.

export const ENGINE = { name: 'readout', version: '0.1.0' } as const;
