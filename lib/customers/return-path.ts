/** Where a customer's sign-in leads: only to a page of the shop of ours, never another site's, in the language he reads. */
export function customerReturnPath(asked: string | null | undefined, locale: string): string {
  const home = locale === "en" ? "/en/compte" : "/compte";
  if (!asked || !/^(?:\/en)?\/(?:compte|commande|panier|pizzeria|suivi)(?:[/?][\w\-./?=&%]*)?$/.test(asked))
    return home;
  return asked.includes("//") ? home : asked;
}
