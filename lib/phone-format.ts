/** A stored number as people read it: `+33465710101` → `04 65 71 01 01`, with its country for readers of English. Others stay as they are. */
export function formatPhone(number: string, locale: string): string {
  const french = /^\+33(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(number);
  if (!french) return number;
  const [, first, ...pairs] = french;
  return [locale === "en" ? `+33\u00a0${first}` : `0${first}`, ...pairs].join("\u00a0");
}
