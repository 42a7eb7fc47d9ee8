/** Whether the digits carry their own check (Luhn), as SIREN and SIRET do; La Poste's outlets sum to a multiple of five. */
export function isSirenOrSiret(digits: string): boolean {
  if (!/^(\d{9}|\d{14})$/.test(digits)) return false;
  const luhn = [...digits].reverse().reduce((sum, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  if (luhn % 10 === 0) return true;
  return (
    digits.startsWith("356000000") && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  );
}

/** A VAT number of the Union; a French one carries its own check. */
export function isVatNumber(typed: string): boolean {
  const french = /^FR(\d{2})(\d{9})$/.exec(typed);
  if (french)
    return Number(french[1]) === (12 + 3 * (Number(french[2]) % 97)) % 97 && isSirenOrSiret(french[2] ?? "");
  return /^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(typed) && !typed.startsWith("FR");
}
