/** Words that stand in examples, on keyboards and at the head of lists of passwords. */
const known =
  /change.?me|replace.?me|your.?secret|secret|password|motdepasse|only-for-tests|example|exemple|ocpizza|pizza|qwerty|azerty|0123456|1234567|7654321|abcdef0?1?|admin/gi;
/** What an administration's address is made of everywhere. */
const plainWords =
  /direction|administration|administrateur|admin|siege|gestion|backoffice|back-office|dashboard|tableau-de-bord|manager|groupe|lyon|hq/gi;

const distinct = (value: string) => new Set(value).size;
const repeats = (value: string) => /^(.{1,16}?)\1+$/.test(value);

/** Whether a secret of any length can be guessed: a pattern, few characters, or words everybody knows. */
export function isGuessable(value: string): boolean {
  const left = value.replace(known, "");
  return repeats(value) || distinct(left) < 10 || left.length < 24;
}

/** The same for the administration's address, whose plain words give no protection. */
export function isGuessablePath(value: string): boolean {
  const left = value.replace(plainWords, "").replace(known, "").replace(/[-_]/g, "");
  return left.length < 12 || distinct(left) < 6 || repeats(left);
}
