/** Where sign-in leads: only an address of ours under /staff, never another site's. */
export function returnPath(asked: unknown): string {
  const home = "/staff";
  if (typeof asked !== "string" || !/^\/staff(?:[/?][\w\-./?=&%+:,]*)?$/.test(asked)) return home;
  return /^\/staff\/(connexion|poste)\b/.test(asked) || asked.includes("//") ? home : asked;
}
