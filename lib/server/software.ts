import settings from "../../package.json";

/** What receipts name: the program and its version. */
export const software = `OC Pizza ${settings.version}`;
