/** What Google's map in a browser is begun with: everybody can read it, so the key is tied to our address. */
export type MapSetup = { key: string; mapId: string };
