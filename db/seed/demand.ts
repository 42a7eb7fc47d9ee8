/** What customers ask for: relative weights, a judgement from the trade's figures. */
export const pizzaWeights: Readonly<Record<string, number>> = {
  margherita: 13,
  reine: 14,
  napolitaine: 3,
  "quatre-fromages": 11,
  calzone: 5,
  orientale: 7,
  diavola: 6,
  pepperoni: 7,
  vegetarienne: 5,
  "chevre-miel": 9,
  savoyarde: 7,
  raclette: 5,
  norvegienne: 4,
  thon: 3,
  "fruits-mer": 2,
  fermiere: 5,
  texane: 6,
  hawaienne: 3,
  "quatre-saisons": 4,
  parma: 4,
  "bufala-pesto": 3,
  campagnarde: 4,
};

export const sizeWeights: readonly (readonly ["S" | "M" | "L", number])[] = [
  ["S", 33],
  ["M", 57],
  ["L", 10],
];

export const pieceWeights: Readonly<Record<string, number>> = {
  cesar: 3,
  "chevre-chaud": 3,
  "pain-ail": 6,
  sticks: 5,
  wings: 6,
  tiramisu: 14,
  panna: 6,
  fondant: 9,
  glace: 6,
  "calzone-noisette": 5,
  "salade-fruits": 3,
  coca33: 16,
  cola150: 12,
  orange33: 7,
  the33: 8,
  eau50: 6,
  gaz50: 5,
  biere33: 6,
  birra33: 5,
  rouge375: 2,
  rose75: 2,
};

/** How many pizzas an order begins with, and how many other things; minimums bring the average to 1.9. */
export const pizzaCounts: readonly (readonly [number, number])[] = [
  [1, 49],
  [2, 35],
  [3, 11],
  [4, 4],
  [5, 1],
];
export const pieceCounts: readonly (readonly [number, number])[] = [
  [0, 76],
  [1, 17],
  [2, 6],
  [3, 1],
];

export const removalShare = 0.09;
export const additionShare = 0.1;

/** An ordinary day of an outlet. */
export const ordersADay = 28;
export const pizzasAnOrder = 1.9;
export const piecesAnOrder = 0.32;

export const channelShares: readonly (readonly ["web" | "phone" | "counter", number])[] = [
  ["web", 50],
  ["phone", 25],
  ["counter", 25],
];
export const deliveryShare = 0.6;
/** Ordered for later in the service. */
export const slotShare = 0.12;

/** Share of the week's orders, ISO weekday 1 to 7, in percent. */
export const weekdayShares: readonly number[] = [10, 11, 12, 13, 19, 18, 17];

/** Of a day's orders, those of midday; of the evening's, each half-hour from 18:00, in percent. */
export const middayShare = 0.24;
export const eveningShares: readonly number[] = [4, 9, 16, 19, 18, 14, 10, 6, 4];

export const cashShare = 0.35;
