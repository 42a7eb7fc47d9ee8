const alphabet = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const spelt: Record<string, string> = {
  "’": "'",
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  "€": "EUR",
  œ: "oe",
  "°": "o",
};

/** A text in the letters an ordinary SMS has: with any other one it would cost three messages instead of one. */
export const gsmText = (text: string): string =>
  [...text.replace(/[\u00a0\u202f]/g, " ")]
    .map((letter) => (alphabet.has(letter) ? letter : plainest(letter)))
    .join("");

function plainest(letter: string): string {
  const known = spelt[letter];
  if (known !== undefined) return known;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return [...bare].every((one) => alphabet.has(one)) ? bare : "";
}
