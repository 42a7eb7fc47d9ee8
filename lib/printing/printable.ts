const spelt: Readonly<Record<string, string>> = {
  ...{ "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "•": "*", œ: "oe", Œ: "Oe" },
  ...{ "−": "-", "\u00a0": " ", "\u202f": " ", "\t": " ", "\n": " ", "\r": " " },
};

/** Latin-1 and the euro: what every code page a printer is set to here can say. */
const known = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff€]$/;
/** Control and bidirectional characters, joiners and selectors: nothing that could rewrite what a paper says reaches it. */
const unseen = /[\p{Cc}\p{Cf}\p{M}]/u;

/**
 * A text in the letters a roll printer has. Accents it lacks are left off; what it cannot say at all is left out.
 * @returns `lost`: whether something was left out, so that the paper can send its reader to the screen.
 */
export function printable(text: string): { text: string; lost: boolean } {
  let lost = false;
  const said = [...text.normalize("NFC")].map((letter) => {
    if (known.test(letter)) return letter;
    const other = spelt[letter];
    if (other !== undefined) return other;
    if (unseen.test(letter)) return "";
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
    if ([...bare].every((one) => known.test(one))) return bare;
    lost = true;
    return "";
  });
  return { text: said.join("").replace(/ {2,}/g, " "), lost };
}
