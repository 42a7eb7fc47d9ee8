export const longestCode = 30;

const unseen = /[\p{Cc}\p{Cf}\s]/gu;

/**
 * What somebody typed as a code, as codes are compared: full-width letters and digits are the plain ones, case and spaces
 * mean nothing. One too long stays too long, but no longer than it takes to see that.
 */
export const normalCode = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replace(unseen, "")
    .toUpperCase()
    .slice(0, longestCode + 1);
