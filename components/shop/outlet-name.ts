/** `OC Pizza Croix-Rousse` → `Croix-Rousse`: on our own pages the house's name goes without saying. */
export const outletName = (name: string): string => name.replace(/^OC Pizza /, "");
