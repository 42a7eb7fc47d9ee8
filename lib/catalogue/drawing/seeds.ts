/** Which of its possible layouts an ingredient takes. Found by scripts/choose-layouts.ts so that the house recipes overlap little; any number works. */
const SEEDS: Readonly<Record<string, number>> = {
  jambon: 300, jambon_cru: 293, chevre: 144, emmental: 172, gorgonzola: 51, raclette: 213, reblochon: 24, aubergine: 260,
  tomate: 80, artichaut: 392, pdt: 280, courgette: 225, lardons: 347, chorizo: 172, pepperoni: 0, merguez: 359,
  poulet: 220, boeuf: 367, thon: 237, anchois: 192, saumon: 217, fruits_mer: 0, champignon: 14, poivron: 0, oignon: 0,
  olive: 198, capres: 321, ananas: 387, oeuf: 14, basilic: 0, roquette: 332, noix: 348, grana: 235, bufala: 0,
};

export function seedOf(code: string): number {
  return SEEDS[code] ?? 0;
}
