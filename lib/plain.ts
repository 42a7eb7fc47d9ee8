/** Text as it is searched by: without accents, capitals and joined letters. `Bœuf haché` → `boeuf hache`. */
export const plain = (text: string): string =>
  text.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
