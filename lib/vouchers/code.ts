/** How many letters a voucher's code has. */
export const codeLetters = 12;

/** A code however it was typed: capitals, spaces and hyphens are nothing. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, "");
