/** `Champignons de Paris` → `champignons de Paris`: a name in the middle of a sentence keeps its towns. */
export const uncapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
