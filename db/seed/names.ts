/** First and family names, common in France; who bears them here is nobody. */
const firstNames = (
  "Camille Lucas Léa Hugo Manon Nathan Chloé Yanis Inès Théo Sarah Maxime Julie Karim Emma Antoine Nadia Louis Amina " +
  "Paul Élise Mehdi Jeanne Adrien Sofia Baptiste Margaux Rayan Claire Thomas"
).split(" ");

const lastNames = (
  "Moreau Bernard Petit Durand Leroy Roux Fournier Girard Bonnet Lambert Fontaine Rousseau Vincent Muller Faure Blanc " +
  "Guerin Boyer Garnier Chevalier Perrin Robin Clement Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand " +
  "Duval Denis Dumont Lemaire Noel Meyer"
).split(" ");

/** The n-th person: the lists' lengths have no common divisor, so the first 1,110 differ. */
export function person(index: number): { first: string; last: string; name: string } {
  const first = firstNames[index % firstNames.length] ?? "";
  const last = lastNames[index % lastNames.length] ?? "";
  return { first, last, name: `${first} ${last}` };
}
