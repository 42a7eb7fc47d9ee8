import { administrationRows } from "./access/administration-rows";
import { cardRows } from "./access/card-rows";
import { clientRows } from "./access/client-rows";
import { countRows } from "./access/count-rows";
import { counterRows } from "./access/counter-rows";
import { dispatchRows } from "./access/dispatch-rows";
import { kitchenRows } from "./access/kitchen-rows";
import { openingRows } from "./access/opening-rows";
import { ordersRows } from "./access/orders-rows";
import { preparationRows } from "./access/preparation-rows";
import { printingRows } from "./access/printing-rows";
import { providerRows } from "./access/provider-rows";
import { purchasingRows } from "./access/purchasing-rows";
import { recipeRows } from "./access/recipe-rows";
import { reviewRows } from "./access/review-rows";
import { roadRows } from "./access/road-rows";
import type { ActionRow } from "./access/row";
import { shiftRows } from "./access/shift-rows";
import { stockRows } from "./access/stock-rows";
import { teamRows } from "./access/team-rows";
import { tillRows } from "./access/till-rows";
import { transferRows } from "./access/transfer-rows";

/** One row an action of staff, a file a post. Without one the house does not build: add it there and the walk does the rest. */
export const actionRows: Record<string, ActionRow> = {
  ...administrationRows,
  ...cardRows,
  ...clientRows,
  ...countRows,
  ...counterRows,
  ...dispatchRows,
  ...kitchenRows,
  ...ordersRows,
  ...printingRows,
  ...preparationRows,
  ...openingRows,
  ...providerRows,
  ...purchasingRows,
  ...recipeRows,
  ...reviewRows,
  ...roadRows,
  ...shiftRows,
  ...stockRows,
  ...teamRows,
  ...tillRows,
  ...transferRows,
};
