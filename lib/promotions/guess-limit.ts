/** So many unknown codes one may try, in so many minutes from the first; then one waits, and orders without. */
export const guessLimit = { most: 10, minutes: 15 } as const;
