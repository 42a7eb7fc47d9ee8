/**
 * Tables whose rows are in no backup: nobody needs them again, and what is purged within days must not lie in backups for
 * weeks. Nobody is signed in after a restore, so that a session ended meanwhile does not come back.
 */
export const leftOut = [
  "public.sessions",
  "public.sign_in_failures",
  "public.code_guesses",
  "public.courier_positions",
  "public.geocodes",
];
