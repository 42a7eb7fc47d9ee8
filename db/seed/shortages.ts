/**
 * What is nearly or wholly gone at each outlet when the demonstration opens, in base units, so that a greyed product
 * and a "plus que 3" are seen at once. Everything else is plentiful.
 */
export const shortages: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // Bufala: Parma and Bufala pesto are out. Salmon: three Norvégiennes.
  "croix-rousse": { bufala: 0, saumon: 200, tiramisu: 2 },
  "part-dieu": { reblochon: 0, anchois: 80, fondant: 3 },
  "jean-mace": { fruits_mer: 0, jambon_cru: 170, cola150: 2 },
  "gratte-ciel": { merguez: 0, gorgonzola: 110, sticks: 3 },
  vaise: { raclette: 0, poulet: 260, glace: 3 },
};
